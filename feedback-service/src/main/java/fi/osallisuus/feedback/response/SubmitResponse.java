package fi.osallisuus.feedback.response;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An answer; what is left out is not answered. */
@Schema(
    example =
        "{\"startStamp\": \"1774252800.q3Vh0m4b1Yw2c8R5x3N6sA.1yQ0c2o7e5u3i9a8s6d4f2g0h1j3k5l7z9x8c6v4b2n\", \"language\": \"fi\", \"answers\": {\"RESPONDENT_ROLE\": \"RELATIVE\", \"NPS\": 10, \"T1_ACCESS\": 5, \"T4_SAFETY\": 5, \"T7_BENEFIT\": \"CANNOT_SAY\"}}")
public record SubmitResponse(
    @Schema(
            description = "The stamp that the survey was read with",
            example =
                "1774252800.q3Vh0m4b1Yw2c8R5x3N6sA.1yQ0c2o7e5u3i9a8s6d4f2g0h1j3k5l7z9x8c6v4b2n")
        @NotBlank
        @Size(max = 200)
        String startStamp,
    @Schema(example = "fi") @NotNull @Pattern(regexp = "fi|sv|en") String language,
    @Schema(
            description =
                "Link id to a number, an option's code, a list of codes (multi; ranking: the dearest"
                    + " first), true or false, a day (kept by its month), a text, or CANNOT_SAY"
                    + " where the scale has it",
            example = "{\"RESPONDENT_ROLE\": \"RELATIVE\", \"NPS\": 10, \"T1_ACCESS\": 5}")
        @NotNull
        @Size(max = 250)
        Map<String, JsonNode> answers,
    @Schema(description = "The one-time token, for a channel that needs one") @Size(max = 60)
        @Nullable String invitation) {}
