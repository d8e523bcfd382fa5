package fi.osallisuus.registry.initiative;

import fi.osallisuus.registry.Words;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One aim: what it is measured by, where it began and where it should come (S0-03). */
@Embeddable
record Goal(
    String code,
    @AttributeOverride(name = "fi", column = @Column(name = "text_fi"))
        @AttributeOverride(name = "sv", column = @Column(name = "text_sv"))
        @AttributeOverride(name = "en", column = @Column(name = "text_en"))
        Words text,
    @JdbcTypeCode(SqlTypes.ARRAY) List<String> indicators,
    @Nullable BigDecimal baseline,
    @Nullable BigDecimal target) {

  /** A goal without an indicator is "not measurable yet", and shown as such. */
  boolean measurable() {
    return !indicators.isEmpty();
  }
}
