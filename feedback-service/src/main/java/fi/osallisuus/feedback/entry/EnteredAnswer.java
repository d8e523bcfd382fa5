package fi.osallisuus.feedback.entry;

import com.fasterxml.jackson.databind.JsonNode;
import fi.osallisuus.feedback.collection.ChannelKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody has answered on paper, on the telephone or with help. */
@Schema(
    example =
        "{\"formKey\": \"pile-3-form-0017\", \"channel\": \"PAPER\", \"language\": \"fi\", \"week\": \"2026-W13\", \"answers\": {\"RESPONDENT_ROLE\": \"RELATIVE\", \"NPS\": 10, \"T1_ACCESS\": 5}}")
record EnteredAnswer(
    @Schema(
            description =
                "Any name of the form, such as its number in the pile: the same one again changes"
                    + " nothing. Kept as a hash until the collection closes",
            example = "pile-3-form-0017")
        @NotNull
        @Pattern(regexp = "[A-Za-z0-9_-]{8,64}")
        String formKey,
    @Schema(description = "PAPER, PHONE, SUPPORTED or EVENT", example = "PAPER") @NotNull
        ChannelKind channel,
    @Schema(example = "fi") @NotNull @Pattern(regexp = "fi|sv|en") String language,
    @Schema(
            description = "The ISO week in which it was answered; default this one",
            example = "2026-W13")
        @Pattern(regexp = "[0-9]{4}-W(0[1-9]|[1-4][0-9]|5[0-3])")
        @Nullable String week,
    @Schema(
            description =
                "Link id to a number, an option's code, a text, or CANNOT_SAY where the scale has it",
            example = "{\"RESPONDENT_ROLE\": \"RELATIVE\", \"NPS\": 10, \"T1_ACCESS\": 5}")
        @NotNull
        @Size(max = 250)
        Map<String, JsonNode> answers) {}
