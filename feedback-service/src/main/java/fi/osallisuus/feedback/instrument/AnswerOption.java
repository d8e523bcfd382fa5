package fi.osallisuus.feedback.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One choice of an item that chooses: its code and what the respondent reads. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnswerOption(
    @NotNull @Pattern(regexp = Item.CODE) String code,
    @NotNull @Valid ItemText text,
    @Schema(description = "Only of a multi item: chosen alone or not at all")
        @Nullable Boolean exclusive) {

  public boolean alone() {
    return Boolean.TRUE.equals(exclusive);
  }
}
