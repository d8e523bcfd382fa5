package fi.osallisuus.booking.busy;

import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.RecurrenceRule;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import fi.osallisuus.booking.slot.Span;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.time.WallTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** When an event takes place, once or by its rule; the library expands, this keeps it in bounds. */
final class Occurrences {
  /** What repeats within a day is no appointment of a person, and expands without end. */
  private static final Set<Frequency> REFUSED =
      EnumSet.of(Frequency.SECONDLY, Frequency.MINUTELY, Frequency.HOURLY);

  /**
   * Steps that all rules of a calendar may take together; a rule is stepped through from its start.
   */
  private static final int STEPS = 200_000;

  /** Nobody's series is older; a rule from the year 1 only keeps a processor busy. */
  private static final Instant OLDEST = Instant.parse("1970-01-01T00:00:00Z");

  private final BusyPeriod period;
  private int steps;

  Occurrences(BusyPeriod period) {
    this.period = period;
  }

  List<Span> of(VEvent event, TimeZone zone) {
    var start = event.getDateStart();
    if (event.getRecurrenceRule() == null && event.getRecurrenceDates().isEmpty()) {
      return List.of(span(event, start.getValue(), start.getValue().toInstant()));
    }
    check(event);
    var spans = new ArrayList<Span>();
    var dates = event.getDateIterator(zone);
    if (mayLeap(event.getRecurrenceRule())) {
      dates.advanceTo(Date.from(period.from().minus(length(event))));
    }
    while (dates.hasNext()) {
      var next = dates.next().toInstant();
      if (!next.isBefore(period.until())) {
        break;
      }
      if (++steps > STEPS) {
        throw refused("The rules of this calendar have too many occurrences.");
      }
      spans.add(span(event, start.getValue(), next));
    }
    return spans;
  }

  /** A counted rule must be counted from its start. */
  private static boolean mayLeap(@Nullable RecurrenceRule rule) {
    return rule != null && rule.getValue() != null && rule.getValue().getCount() == null;
  }

  private static void check(VEvent event) {
    if (!event.getExceptionRules().isEmpty()) {
      throw refused("EXRULE has been withdrawn from iCalendar; write EXDATE.");
    }
    if (instant(event.getDateStart()).isBefore(OLDEST)) {
      throw refused("A series that began before 1970 is no person's.");
    }
    var rule = event.getRecurrenceRule();
    if (rule != null
        && rule.getValue() != null
        && REFUSED.contains(rule.getValue().getFrequency())) {
      throw refused("A rule that repeats within a day cannot be read.");
    }
  }

  /** Whole days run from midnight to midnight, 23 or 25 hours too; times last what they last. */
  private static Span span(VEvent event, ICalDate start, Instant at) {
    if (start.hasTime()) {
      return new Span(at, at.plus(length(event)));
    }
    // The library puts whole days at midnight of the machine's zone.
    var day = at.atZone(TimeZone.getDefault().toZoneId()).toLocalDate();
    return new Span(midnight(day), midnight(day.plusDays(days(event, date(start)))));
  }

  private static Duration length(VEvent event) {
    var start = event.getDateStart();
    if (event.getDateEnd() != null && event.getDateEnd().getValue() != null) {
      return Duration.between(instant(start), instant(event.getDateEnd()));
    }
    if (event.getDuration() != null && event.getDuration().getValue() != null) {
      return Duration.ofMillis(event.getDuration().getValue().toMillis());
    }
    return start.getValue().hasTime() ? Duration.ZERO : Duration.ofDays(1);
  }

  private static long days(VEvent event, LocalDate first) {
    if (event.getDateEnd() != null && event.getDateEnd().getValue() != null) {
      return ChronoUnit.DAYS.between(first, date(event.getDateEnd().getValue()));
    }
    return Math.max(1, length(event).toDays());
  }

  static Instant instant(DateOrDateTimeProperty property) {
    var date = property.getValue();
    return date.hasTime() ? date.toInstant() : midnight(date(date));
  }

  private static LocalDate date(ICalDate date) {
    return date.toInstant().atZone(TimeZone.getDefault().toZoneId()).toLocalDate();
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay(WallTime.HELSINKI).toInstant();
  }

  private static Problem refused(String detail) {
    return Problem.unprocessable("BUSY_RULE_REFUSED", detail).at("");
  }
}
