package fi.osallisuus.booking.ics;

import java.io.StringReader;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.util.MapTimeZoneCache;

/** Reads with another library than the one that writes: what a stranger's program understands. */
public final class ReadIcs {
  static {
    // Its own zones would hide a wrong VTIMEZONE, and it would ask the internet for newer ones.
    System.setProperty("net.fortuna.ical4j.timezone.cache.impl", MapTimeZoneCache.class.getName());
    System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
  }

  private ReadIcs() {}

  public static Calendar calendar(String text) {
    try {
      return new CalendarBuilder().build(new StringReader(text));
    } catch (Exception e) {
      throw new AssertionError("Not iCalendar: " + text, e);
    }
  }

  public static List<VEvent> events(String text) {
    return calendar(text).getComponents("VEVENT");
  }

  public static VEvent event(String text) {
    var events = events(text);
    if (events.size() != 1) {
      throw new AssertionError(events.size() + " events");
    }
    return events.getFirst();
  }

  public static String value(VEvent event, String property) {
    return event.getProperty(property).orElseThrow().getValue();
  }

  /** As the program would show it: by the clock on the wall, with the offset of its VTIMEZONE. */
  public static OffsetDateTime start(VEvent event) {
    return time(event.getProperty("DTSTART").orElseThrow());
  }

  public static OffsetDateTime end(VEvent event) {
    return time(event.getProperty("DTEND").orElseThrow());
  }

  private static OffsetDateTime time(Object property) {
    Temporal time = ((DateProperty<?>) property).getDate();
    return time instanceof ZonedDateTime zoned
        ? zoned.toOffsetDateTime()
        : OffsetDateTime.from(time);
  }
}
