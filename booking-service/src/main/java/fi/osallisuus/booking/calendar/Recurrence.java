package fi.osallisuus.booking.calendar;

import fi.osallisuus.kit.problem.Problem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Certain weekdays of a period, every week or every n-th; counted in dates, never in hours.
 *
 * @param last the last day, included; null when it goes on
 */
public record Recurrence(
    Set<DayOfWeek> weekdays, LocalDate first, @Nullable LocalDate last, int weekInterval) {
  /** A year ahead is as far as contracts and rooms are known. */
  public static final int MAX_DAYS = 366;

  /** What is wrong with the period; published all at once it must not be long. */
  public void check(boolean atOnce) {
    if (last == null) {
      return;
    }
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    if (days < 1) {
      throw Problem.unprocessable("RANGE_BACKWARDS", "The period ends before it starts.")
          .at("/toDate");
    }
    if (atOnce && days > MAX_DAYS) {
      throw Problem.unprocessable("RANGE_TOO_LONG", "A recurrence runs for a year at most.")
          .at("/toDate")
          .with("limit", MAX_DAYS)
          .with("actual", days);
    }
  }

  /** All of them, of a recurrence that has an end. */
  public List<LocalDate> dates() {
    check(true);
    return dates(first, Objects.requireNonNull(last, "has an end"));
  }

  /** Its dates among some days, both included; the weeks are counted from the first day's. */
  public List<LocalDate> dates(LocalDate from, LocalDate to) {
    var start = from.isBefore(first) ? first : from;
    var end = last != null && last.isBefore(to) ? last : to;
    if (end.isBefore(start)) {
      return List.of();
    }
    return start
        .datesUntil(end.plusDays(1))
        .filter(day -> weekdays.contains(day.getDayOfWeek()) && isTurnOf(day))
        .toList();
  }

  public boolean has(LocalDate day) {
    return !dates(day, day).isEmpty();
  }

  private boolean isTurnOf(LocalDate day) {
    var anchor = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return ChronoUnit.WEEKS.between(anchor, day) % weekInterval == 0;
  }
}
