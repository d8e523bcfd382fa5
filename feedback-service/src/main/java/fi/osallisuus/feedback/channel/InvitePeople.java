package fi.osallisuus.feedback.channel;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Asks for one-time links: how many, or for which cases. */
@Schema(example = "{\"count\": 8}")
public record InvitePeople(
    @Schema(
            description = "How many links; a larger mailing asks again. Not of identified answers",
            example = "8")
        @Min(1)
        @Max(200)
        @Nullable Integer count,
    @Schema(
            description =
                "Only of identified answers: the pseudonyms of the cases, a link each. The"
                    + " respondent is told so on the first page")
        @Size(min = 1, max = 200)
        @Nullable Set<@NotNull UUID> subjects) {

  int people() {
    return subjects == null ? Objects.requireNonNullElse(count, 0) : subjects.size();
  }
}
