package fi.osallisuus.booking.engagement;

import fi.osallisuus.booking.Name;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an engagement is about and which work it belongs to. */
@Embeddable
record Theme(
    @Column(name = "title_fi") @Nullable String titleFi,
    @Column(name = "title_sv") @Nullable String titleSv,
    @Column(name = "title_en") @Nullable String titleEn,
    UUID[] initiativeIds,
    @Nullable UUID bodyId,
    @Nullable String focusTheme,
    @Nullable String methodTried,
    @Enumerated(EnumType.STRING) @Nullable ProducedBy producedBy,
    String[] professions) {

  @Nullable Name title() {
    return titleFi == null ? null : new Name(titleFi, titleSv, titleEn);
  }
}
