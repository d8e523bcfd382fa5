package fi.osallisuus.feedback.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers from min to max, with words for some or all of them.
 *
 * @param cannotSay what to choose instead of a number; such an answer counts as not given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Scale(
    int min,
    int max,
    @Valid @Nullable ItemText cannotSay,
    @NotNull @Valid @Size(max = 11) List<@Valid Label> labels) {

  /** The words for one value of a scale. */
  public record Label(int value, @NotNull @Valid ItemText text) {}

  public boolean holds(int value) {
    return value >= min && value <= max;
  }

  public Optional<ItemText> label(int value) {
    return labels.stream().filter(l -> l.value() == value).map(Label::text).findFirst();
  }
}
