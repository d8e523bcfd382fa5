package fi.osallisuus.booking.reception;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Finnish time as the law says it, without asking any library for a zone: summer time from the last
 * Sunday of March, 3 o'clock, to the last Sunday of October, 4 o'clock.
 */
final class FinnishTime {
  private FinnishTime() {}

  /** As RFC 5545 has it: a skipped time counts from before the gap, a repeated one is the first. */
  static Instant instant(LocalDateTime local) {
    boolean summer =
        !local.isBefore(lastSunday(local.getYear(), 3).atTime(4, 0))
            && local.isBefore(lastSunday(local.getYear(), 10).atTime(4, 0));
    return local.toInstant(ZoneOffset.ofHours(summer ? 3 : 2));
  }

  static LocalDateTime local(Instant instant) {
    var utc = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    boolean summer =
        !utc.isBefore(lastSunday(utc.getYear(), 3).atTime(1, 0))
            && utc.isBefore(lastSunday(utc.getYear(), 10).atTime(1, 0));
    return utc.plusHours(summer ? 3 : 2);
  }

  static int hours(LocalDate day) {
    if (day.equals(lastSunday(day.getYear(), 3))) {
      return 23;
    }
    return day.equals(lastSunday(day.getYear(), 10)) ? 25 : 24;
  }

  static LocalDate lastSunday(int year, int month) {
    var day = LocalDate.of(year, month, 31);
    return day.minusDays(day.getDayOfWeek().getValue() % 7);
  }
}
