package fi.osallisuus.feedback.evaluation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Asks for the surveys of an evaluation that nobody has planned yet. */
@Schema(
    example =
        "{\"unitId\": \"0195c1f2-7a30-7b22-9d4f-1d8cf2ba1d28\", \"opensOn\": \"2026-03-23\", \"closesOn\": \"2026-04-10\", \"serviceCode\": \"PEER_RECEPTION\"}")
record PlanKit(
    @Schema(description = "One of the initiative's units") @NotNull UUID unitId,
    @NotNull LocalDate opensOn,
    @Schema(description = "Last day; default the 14th") @Nullable LocalDate closesOn,
    @Schema(
            description = "The booking service whose not-treatment notice is repeated to clients",
            example = "PEER_RECEPTION")
        @Pattern(regexp = "[A-Z][A-Z0-9_-]{0,59}")
        @Nullable String serviceCode) {}
