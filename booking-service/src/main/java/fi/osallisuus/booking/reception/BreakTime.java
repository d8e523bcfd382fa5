package fi.osallisuus.booking.reception;

import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

/** A break of a reception by the clock on the wall, for instance lunch. */
record BreakTime(@NotNull LocalTime from, @NotNull LocalTime to) {

  /** As they are stored: "12:00 13:00" each. */
  static String[] print(List<BreakTime> breaks) {
    return breaks.stream().map(b -> b.from() + " " + b.to()).toArray(String[]::new);
  }

  static List<BreakTime> parse(String[] printed) {
    return Arrays.stream(printed)
        .map(text -> text.split(" ", 2))
        .map(words -> new BreakTime(LocalTime.parse(words[0]), LocalTime.parse(words[1])))
        .toList();
  }
}
