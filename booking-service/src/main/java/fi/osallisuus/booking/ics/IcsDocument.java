package fi.osallisuus.booking.ics;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.util.Duration;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Writes events as an iCalendar document. */
public final class IcsDocument {
  private static final String PRODUCT = "-//Osallisuus//Booking//FI";

  /** As often as programs that listen to the hint fetch a feed again. */
  private static final int REFRESH_HOURS = 1;

  private static final Map<ZoneId, TimezoneAssignment> ZONES = new ConcurrentHashMap<>();

  private final ICalendar calendar = new ICalendar();

  private IcsDocument() {
    calendar.setProductId(PRODUCT);
  }

  /** One time to put into a calendar; the stamp says when this copy was made. */
  public static String published(IcsEvent event, Instant now) {
    var document = new IcsDocument();
    document.calendar.setMethod(Method.publish());
    document.add(event, now);
    return document.write();
  }

  /**
   * A calendar to subscribe to. It names no method, so each stamp is the last change of its event
   * (RFC 5545, 3.8.7.2) and the same calendar is the same document.
   *
   * @param uid of the calendar itself (RFC 7986, 5.3)
   */
  public static String feed(String uid, String name, List<IcsEvent> events) {
    var document = new IcsDocument();
    var calendar = document.calendar;
    calendar.setUid(uid);
    calendar.setName(name);
    calendar.addExperimentalProperty("X-WR-CALNAME", name);
    calendar.setRefreshInterval(Duration.builder().hours(REFRESH_HOURS).build());
    calendar.addExperimentalProperty("X-PUBLISHED-TTL", "PT" + REFRESH_HOURS + "H");
    events.stream()
        .map(IcsEvent::changedAt)
        .max(Instant::compareTo)
        .ifPresent(last -> calendar.setLastModified(Date.from(last)));
    events.forEach(event -> document.add(event, event.changedAt()));
    return document.write();
  }

  private void add(IcsEvent told, Instant stamp) {
    var event = new VEvent();
    event.setUid(told.uid());
    event.setSequence(Math.toIntExact(told.sequence()));
    event.setDateTimeStamp(Date.from(stamp));
    event.setLastModified(Date.from(told.changedAt()));
    var start = new DateStart(Date.from(told.start()), true);
    event.setDateStart(start);
    place(start, told.start(), told.zone());
    var end = new DateEnd(Date.from(told.end()), true);
    event.setDateEnd(end);
    place(end, told.end(), told.zone());
    event.setStatus(told.cancelled() ? Status.cancelled() : Status.confirmed());
    event.setTransparency(told.cancelled());
    event.addCategories(told.category());
    event.setSummary(told.summary());
    event.setDescription(told.description());
    event.setLocation(told.location());
    calendar.addEvent(event);
  }

  /**
   * By the clock on the wall, except in the second of two equal hours in October, which a wall time
   * cannot name (RFC 5545, 3.3.5); that one is written in UTC.
   */
  private void place(DateOrDateTimeProperty time, Instant instant, ZoneId zone) {
    boolean first = instant.atZone(zone).toLocalDateTime().atZone(zone).toInstant().equals(instant);
    if (first) {
      calendar.getTimezoneInfo().setTimezone(time, ZONES.computeIfAbsent(zone, IcsZone::of));
    }
  }

  private String write() {
    var text = new StringWriter();
    try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string takes every character
    }
    return IcsFolding.fold(text.toString());
  }
}
