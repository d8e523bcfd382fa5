package fi.osallisuus.booking.appointment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of the appointment in truth; there is no field for a note, on purpose (S0-25). */
@Schema(example = "{\"outcome\": \"COMPLETED\", \"durationMinutes\": 40, \"reason\": \"MISTYPED\"}")
record CorrectVisit(
    Visit.@NotNull Outcome outcome,
    @Nullable @Min(1) @Max(600) Integer durationMinutes,
    @Schema(
            description =
                "Needed when a no-show becomes a visit: that the client was told the notice again"
                    + " at the door (S0-20).")
        @Nullable Boolean noticeRepeated,
    @NotNull CorrectionReason reason) {}
