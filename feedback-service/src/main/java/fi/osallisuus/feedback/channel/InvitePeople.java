package fi.osallisuus.feedback.channel;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for one-time links. */
@Schema(example = "{\"count\": 8}")
public record InvitePeople(
    @Schema(description = "How many links; a larger mailing asks again", example = "8")
        @Min(1)
        @Max(200)
        int count) {}
