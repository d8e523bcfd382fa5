package fi.osallisuus.feedback.moderation;

import fi.osallisuus.feedback.screening.FoundKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Lets a text be read without what must not be shown. */
@Schema(
    examples = "{\"text\":\"[työntekijä] oli ystävällinen.\",\"reasons\":[\"STAFF_TO_JOB_TITLE\"]}")
record RedactText(
    @NotBlank @Size(max = 4000) String text,
    @NotEmpty @Size(max = 8) Set<RedactionReason> reasons,
    @Schema(description = "Kinds still found in the new text, looked at and found harmless.")
        @Size(max = 20)
        @Nullable Set<FoundKind> judged,
    @Schema(description = "Working days that the unit has it to itself.") @Min(1) @Max(7)
        @Nullable Integer unitFirstDays) {}
