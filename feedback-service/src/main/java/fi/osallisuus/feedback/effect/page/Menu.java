package fi.osallisuus.feedback.effect.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One menu by which readers choose; shown only where there is something to choose from. */
public record Menu(String name, String label, List<Choice> choices) {

  static <T> Menu of(
      String name, String label, List<T> values, Function<T, String> text, @Nullable T chosen) {
    return new Menu(
        name,
        label,
        values.stream()
            .map(value -> new Choice(value.toString(), text.apply(value), value.equals(chosen)))
            .toList());
  }
}
