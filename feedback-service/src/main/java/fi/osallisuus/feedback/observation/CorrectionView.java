package fi.osallisuus.feedback.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A fact that the unit knows better, and what the author made of it. */
@Schema(name = "ObservationCorrection")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CorrectionView(
    UUID id,
    @Schema(description = "Left out: it is about the summary.") @Nullable UUID observationId,
    String fact,
    Correction.Status status,
    @Nullable String answer,
    LocalDate askedOn,
    @Nullable LocalDate answeredOn) {}
