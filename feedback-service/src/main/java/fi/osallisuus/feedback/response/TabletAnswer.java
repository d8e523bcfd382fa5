package fi.osallisuus.feedback.response;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody answered on a paired tablet, perhaps while the network was away. */
@Schema(
    example =
        "{\"id\": \"7K3M9QXA04TZBW8R\", \"definitionHash\": \"a651c7c6b9f010ef235545c1cb0c411fc51e0edac2d37e73a5696923a2c61c66\", \"language\": \"fi\", \"week\": \"2026-W13\", \"tookSeconds\": 41, \"fields\": {\"NPS\": \"10\", \"T1_ACCESS\": \"5\"}}")
public record TabletAnswer(
    @Schema(
            description = "16 random characters of Crockford's base 32; also the receipt code",
            example = "7K3M9QXA04TZBW8R")
        @NotNull
        @Pattern(regexp = "[0-9A-HJKMNP-TV-Z]{16}")
        String id,
    @Schema(description = "Of the wording that was answered")
        @NotNull
        @Pattern(regexp = "[0-9a-f]{64}")
        String definitionHash,
    @Schema(example = "fi") @NotNull @Pattern(regexp = "fi|sv|en") String language,
    @Schema(description = "ISO week in which it was answered; nothing finer", example = "2026-W13")
        @NotNull
        @Pattern(regexp = "[0-9]{4}-W[0-9]{2}")
        String week,
    @Schema(description = "From Start to Send; only tells machines apart, and is not kept")
        @Min(0)
        @Max(86400)
        int tookSeconds,
    @Schema(
            description =
                "Link id to what the field of the form holds, as text; several of one item are"
                    + " joined by blanks",
            example = "{\"NPS\": \"10\", \"T1_ACCESS\": \"5\"}")
        @NotNull
        @Size(max = 250)
        Map<String, @Size(max = 8000) String> fields) {}
