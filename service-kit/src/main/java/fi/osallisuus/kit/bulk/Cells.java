package fi.osallisuus.kit.bulk;

import fi.osallisuus.kit.problem.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How people write days, codes and yes or no into the cells of a file. */
final class Cells {
  private static final DateTimeFormatter FINNISH =
      DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final Set<String> YES = Set.of("yes", "true", "1", "kyllä", "ja", "x");
  private static final Set<String> NO = Set.of("no", "false", "0", "ei", "nej", "");

  private Cells() {}

  static boolean yes(String column, @Nullable String cell) {
    var word = cell == null ? "" : cell.toLowerCase(Locale.ROOT);
    if (!YES.contains(word) && !NO.contains(word)) {
      throw invalid(column, "Write yes or no.");
    }
    return YES.contains(word);
  }

  static <E extends Enum<E>> E code(String column, String cell, Class<E> type) {
    var wanted = cell.toUpperCase(Locale.ROOT);
    return Arrays.stream(type.getEnumConstants())
        .filter(c -> c.name().equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                invalid(
                    column,
                    "Write one of %s.".formatted(Arrays.toString(type.getEnumConstants()))));
  }

  static LocalDate date(String column, String cell) {
    return read(
        column,
        cell,
        c -> c.contains("-") ? LocalDate.parse(c) : LocalDate.parse(c, FINNISH),
        "Write a date as 2026-01-05 or 5.1.2026.");
  }

  static <T> T read(String column, String cell, Function<String, T> reader, String hint) {
    try {
      return reader.apply(cell);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw invalid(column, hint);
    }
  }

  static Problem invalid(String column, String detail) {
    return Problem.unprocessable("CELL_INVALID", detail).at("/" + column);
  }
}
