package fi.osallisuus.feedback.device;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A tablet says that it is there. */
@Schema(example = "{\"answersWaiting\": false}")
public record Heartbeat(
    @Schema(description = "Whether it holds answers that it could not send; never how many")
        @NotNull
        Boolean answersWaiting) {}
