package fi.osallisuus.registry.occupation;

import fi.osallisuus.kit.time.WallTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/** A time from an instant to another, the end not included. */
public record Span(Instant start, Instant end) {

  /** The calendar day in Finland on which it begins. */
  public LocalDate firstDay() {
    return start.atZone(WallTime.HELSINKI).toLocalDate();
  }

  /** The calendar day in Finland of its last moment: midnight belongs to the day before. */
  public LocalDate lastDay() {
    return end.minusNanos(1).atZone(WallTime.HELSINKI).toLocalDate();
  }

  /** The whole calendar month in which it begins. */
  Span month() {
    var month = YearMonth.from(firstDay());
    return new Span(
        month.atDay(1).atStartOfDay(WallTime.HELSINKI).toInstant(),
        month.plusMonths(1).atDay(1).atStartOfDay(WallTime.HELSINKI).toInstant());
  }
}
