package fi.osallisuus.booking.consultation;

import fi.osallisuus.kit.time.WallTime;
import fi.osallisuus.kit.time.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Minutes of office hours between two instants, so that a night and a weekend count for nothing.
 */
final class WorkingMinutes {
  /** Virka-aika, as offices keep it (facts 2.14). */
  private static final LocalTime OPENS = LocalTime.of(8, 0);

  private static final LocalTime CLOSES = LocalTime.of(16, 15);

  private WorkingMinutes() {}

  static int between(Instant from, Instant to) {
    var first = from.atZone(WallTime.HELSINKI).toLocalDate();
    var last = to.atZone(WallTime.HELSINKI).toLocalDate();
    return (int)
        first
            .datesUntil(last.plusDays(1))
            .filter(WorkingDays::is)
            .map(day -> overlap(day, from, to))
            .reduce(Duration.ZERO, Duration::plus)
            .toMinutes();
  }

  private static Duration overlap(LocalDate day, Instant from, Instant to) {
    var opens = day.atTime(OPENS).atZone(WallTime.HELSINKI).toInstant();
    var closes = day.atTime(CLOSES).atZone(WallTime.HELSINKI).toInstant();
    var start = from.isAfter(opens) ? from : opens;
    var end = to.isBefore(closes) ? to : closes;
    return end.isAfter(start) ? Duration.between(start, end) : Duration.ZERO;
  }
}
