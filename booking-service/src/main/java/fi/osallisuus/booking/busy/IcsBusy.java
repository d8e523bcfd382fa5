package fi.osallisuus.booking.busy;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VFreeBusy;
import biweekly.io.text.ICalReader;
import biweekly.parameter.FreeBusyType;
import biweekly.util.Period;
import fi.osallisuus.booking.slot.Span;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.time.WallTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;

/** Reads when somebody is busy out of an iCalendar text; everything else of it is dropped here. */
final class IcsBusy {
  /** Times without a zone of their own are meant by the clock of Finland. */
  static final TimeZone ZONE = TimeZone.getTimeZone(WallTime.HELSINKI);

  /** A full year of a very busy person; a calendar with more is no person's. */
  static final int MOST = 5_000;

  private final BusyPeriod period;
  private final Occurrences occurrences;
  private final List<Span> found = new ArrayList<>();

  private IcsBusy(BusyPeriod period) {
    this.period = period;
    this.occurrences = new Occurrences(period);
  }

  /** The busy times of the period, melted together where they touch. */
  static List<Span> read(String text, BusyPeriod period) {
    var reading = new IcsBusy(period);
    for (var calendar : calendars(text)) {
      reading.add(calendar);
    }
    return Span.merged(reading.found);
  }

  private static List<ICalendar> calendars(String text) {
    List<ICalendar> calendars;
    try (var reader = new ICalReader(text)) {
      reader.setDefaultTimezone(ZONE);
      calendars = reader.readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string can always be read
    }
    if (calendars.isEmpty()) {
      throw Problem.unprocessable("NOT_A_CALENDAR", "The body is no iCalendar text (RFC 5545).")
          .at("");
    }
    return calendars;
  }

  private void add(ICalendar calendar) {
    var moved = moved(calendar);
    for (var event : calendar.getEvents()) {
      if (blocks(event)) {
        var zone = calendar.getTimezoneInfo().getTimezone(event.getDateStart());
        var own = moved.getOrDefault(uid(event), Set.of());
        for (var span : occurrences.of(event, zone == null ? ZONE : zone.getTimeZone())) {
          if (event.getRecurrenceId() != null || !own.contains(span.start())) {
            keep(span);
          }
        }
      }
    }
    calendar.getFreeBusies().forEach(this::add);
  }

  /** Which occurrences of a series an event of its own stands for, by the name of the series. */
  private static Map<String, Set<Instant>> moved(ICalendar calendar) {
    var moved = new HashMap<String, Set<Instant>>();
    for (var event : calendar.getEvents()) {
      var of = event.getRecurrenceId();
      if (of != null && of.getValue() != null) {
        moved.computeIfAbsent(uid(event), id -> new HashSet<>()).add(Occurrences.instant(of));
      }
    }
    return moved;
  }

  private void add(VFreeBusy told) {
    for (var property : told.getFreeBusy()) {
      if (property.getType() != FreeBusyType.FREE) {
        property.getValues().forEach(this::add);
      }
    }
  }

  private void add(Period busy) {
    var start = busy.getStartDate().toInstant();
    var end =
        busy.getEndDate() == null
            ? start.plusMillis(busy.getDuration().toMillis())
            : busy.getEndDate().toInstant();
    keep(new Span(start, end));
  }

  private void keep(Span span) {
    if (!span.end().isAfter(span.start()) || !period.touches(span)) {
      return;
    }
    if (found.size() == MOST) {
      throw Problem.unprocessable(
              "TOO_MANY_BUSY_TIMES",
              "The calendar has more busy times in a year than a person can.")
          .at("")
          .with("limit", MOST);
    }
    found.add(span);
  }

  private static boolean blocks(VEvent event) {
    boolean off = event.getStatus() != null && event.getStatus().isCancelled();
    boolean free = event.getTransparency() != null && event.getTransparency().isTransparent();
    return !off && !free && event.getDateStart() != null && event.getDateStart().getValue() != null;
  }

  private static String uid(VEvent event) {
    return event.getUid() == null ? "" : event.getUid().getValue();
  }
}
