package fi.osallisuus.feedback.channel;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says how many people a mailing went to; a number, never a list. */
@Schema(example = "{\"count\": 150}")
public record SentTo(
    @Schema(description = "How many more were asked", example = "150") @Min(1) @Max(100_000)
        int count) {}
