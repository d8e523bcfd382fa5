package fi.osallisuus.booking.calendar;

import fi.osallisuus.kit.problem.Problem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;

/** Certain weekdays of a period, every week or every n-th; counted in dates, never in hours. */
public record Recurrence(
    Set<DayOfWeek> weekdays, LocalDate first, LocalDate last, int weekInterval) {
  /** A year ahead is as far as contracts and rooms are known. */
  private static final int MAX_DAYS = 366;

  public List<LocalDate> dates() {
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    if (days < 1) {
      throw Problem.unprocessable("RANGE_BACKWARDS", "The period ends before it starts.")
          .at("/toDate");
    }
    if (days > MAX_DAYS) {
      throw Problem.unprocessable("RANGE_TOO_LONG", "A recurrence runs for a year at most.")
          .at("/toDate")
          .with("limit", MAX_DAYS)
          .with("actual", days);
    }
    return first
        .datesUntil(last.plusDays(1))
        .filter(day -> weekdays.contains(day.getDayOfWeek()) && isTurnOf(day))
        .toList();
  }

  private boolean isTurnOf(LocalDate day) {
    var anchor = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return ChronoUnit.WEEKS.between(anchor, day) % weekInterval == 0;
  }
}
