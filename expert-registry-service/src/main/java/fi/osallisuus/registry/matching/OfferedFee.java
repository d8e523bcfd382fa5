package fi.osallisuus.registry.matching;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.feemodel.FeeBasis;
import fi.osallisuus.registry.feemodel.FeeTerms;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is paid, as the expert was shown it before accepting. */
@Embeddable
@Schema(description = "What is paid; left out where the task is not paid.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record OfferedFee(
    @Column(name = "fee_model_id") UUID modelId,
    @Column(name = "fee_basis") @Enumerated(EnumType.STRING) FeeBasis basis,
    @Column(name = "fee_amount")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, examples = "25.00")
        BigDecimal amount,
    @Column(name = "fee_per_km")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, examples = "0.55")
        @Nullable BigDecimal perKm) {

  static OfferedFee of(FeeTerms terms) {
    return new OfferedFee(terms.modelId(), terms.basis(), terms.amount(), terms.perKm());
  }
}
