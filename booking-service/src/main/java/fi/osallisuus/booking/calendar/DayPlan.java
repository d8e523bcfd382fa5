package fi.osallisuus.booking.calendar;

import fi.osallisuus.kit.time.Holiday;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One day of a site: when it is open, or which holiday or closure keeps it shut. */
public record DayPlan(
    LocalDate date, List<Stretch> open, @Nullable Holiday holiday, boolean excepted) {

  /** A stretch of wall-clock time within one day. */
  public record Stretch(LocalTime from, LocalTime to) {}

  public boolean closed() {
    return open.isEmpty();
  }

  boolean holds(LocalTime start, LocalTime end) {
    return open.stream().anyMatch(s -> !start.isBefore(s.from()) && !end.isAfter(s.to()));
  }
}
