package fi.osallisuus.booking.calendar;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;

/** One stretch of office hours on one weekday, by the clock on the wall. */
public record OpenHours(
    @NotNull DayOfWeek weekday, @NotNull LocalTime from, @NotNull LocalTime to) {

  private static final LocalTime OPENS = LocalTime.of(8, 0);
  private static final LocalTime CLOSES = LocalTime.of(16, 15);

  /** The usual office hours, Monday to Friday 8.00–16.15; a site that differs says so. */
  public static List<OpenHours> usual() {
    return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
        .map(day -> new OpenHours(day, OPENS, CLOSES))
        .toList();
  }

  /** As one word group, the way it is stored: "MONDAY 08:00 16:15". */
  public String print() {
    return "%s %s %s".formatted(weekday, from, to);
  }

  public static OpenHours parse(String printed) {
    var words = printed.split(" ", 3);
    return new OpenHours(
        DayOfWeek.valueOf(words[0]), LocalTime.parse(words[1]), LocalTime.parse(words[2]));
  }

  @AssertTrue(message = "the closing time must be after the opening time")
  boolean isForward() {
    return from == null || to == null || to.isAfter(from);
  }
}
