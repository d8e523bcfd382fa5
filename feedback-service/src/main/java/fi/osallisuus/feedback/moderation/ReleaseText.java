package fi.osallisuus.feedback.moderation;

import fi.osallisuus.feedback.screening.FoundKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Lets a text be read as it was written. */
@Schema(examples = "{\"judged\":[\"NAME\"],\"unitFirstDays\":5}")
record ReleaseText(
    @Schema(
            description =
                "Kinds of findings that the moderator has looked at and found harmless, such as a"
                    + " first name in praise.")
        @Size(max = 20)
        @Nullable Set<FoundKind> judged,
    @Schema(
            description =
                "Working days that the unit has a serious story to itself before others read it.")
        @Min(1)
        @Max(7)
        @Nullable Integer unitFirstDays) {}
