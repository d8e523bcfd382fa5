package fi.osallisuus.feedback.observation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A fact that the unit knows better; what the expert thinks or felt is not for the unit. */
@Schema(example = "{\"fact\": \"Päiväsali on auki kello 8-20, ei 10-18.\"}")
record AskCorrection(
    @Schema(description = "The observation it is about; left out: the summary.")
        @Nullable UUID observationId,
    @NotBlank @Size(max = 1000) String fact) {}
