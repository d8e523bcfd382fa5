package fi.osallisuus.booking.calendar;

import fi.osallisuus.booking.calendar.DayPlan.Stretch;
import fi.osallisuus.kit.time.Holiday;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Answers for one site whether a day and a time lie inside its office hours (S0-22). */
public record OfficeCalendar(List<OpenHours> hours, List<DayException> exceptions) {

  /** Why a time cannot be used. */
  public enum Refusal {
    CLOSED_DAY,
    OUTSIDE_OFFICE_HOURS
  }

  /**
   * A closure beats an extra opening, both beat a holiday, and a holiday beats the weekly hours.
   */
  public DayPlan on(LocalDate date) {
    var holiday = Holiday.on(date).orElse(null);
    var said = exceptions.stream().filter(e -> e.covers(date)).toList();
    if (said.stream().anyMatch(e -> !e.open())) {
      return new DayPlan(date, List.of(), holiday, true);
    }
    if (!said.isEmpty()) {
      return new DayPlan(date, said.stream().map(OfficeCalendar::stretch).toList(), holiday, true);
    }
    return new DayPlan(date, holiday == null ? weekly(date) : List.of(), holiday, false);
  }

  public Optional<Refusal> refusal(LocalDate date, LocalTime start, LocalTime end) {
    var day = on(date);
    if (day.closed()) {
      return Optional.of(Refusal.CLOSED_DAY);
    }
    return day.holds(start, end) ? Optional.empty() : Optional.of(Refusal.OUTSIDE_OFFICE_HOURS);
  }

  private List<Stretch> weekly(LocalDate date) {
    return hours.stream()
        .filter(h -> h.weekday() == date.getDayOfWeek())
        .map(h -> new Stretch(h.from(), h.to()))
        .sorted(Comparator.comparing(Stretch::from))
        .toList();
  }

  private static Stretch stretch(DayException open) {
    return new Stretch(
        Objects.requireNonNull(open.from(), "an extra opening has hours"),
        Objects.requireNonNull(open.to(), "an extra opening has hours"));
  }
}
