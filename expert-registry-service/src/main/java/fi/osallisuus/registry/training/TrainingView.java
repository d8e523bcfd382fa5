package fi.osallisuus.registry.training;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A training of an expert. */
@Schema(name = "Training")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TrainingView(
    UUID id,
    UUID expertId,
    String provider,
    String name,
    BigDecimal hours,
    LocalDate endedOn,
    boolean evidenceSeen,
    @Schema(description = "Absent: not verified.") @Nullable LocalDate verifiedOn,
    @Schema(description = "Absent: for good.") @Nullable LocalDate validUntil,
    long version) {}
