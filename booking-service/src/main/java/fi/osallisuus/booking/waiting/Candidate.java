package fi.osallisuus.booking.waiting;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.slot.FreeSlot;
import fi.osallisuus.booking.slot.Span;
import fi.osallisuus.booking.slot.WallFilter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Somebody in the line whom a reception suits, with what decides about its single slots.
 *
 * @param offered starts of slots of the reception that have been offered before
 */
record Candidate(
    UUID id, LocalDate fromDay, LocalDate toDay, WallFilter wall, List<Instant> offered) {

  static Candidate read(ResultSet row) throws SQLException {
    return new Candidate(
        Sql.uuid(row, "id"),
        row.getObject("from_day", LocalDate.class),
        row.getObject("to_day", LocalDate.class),
        new WallFilter(
            row.getObject("from_time", LocalTime.class),
            row.getObject("to_time", LocalTime.class),
            Sql.texts(row, "weekdays").stream().map(DayOfWeek::valueOf).toList()),
        Arrays.stream((Long[]) row.getArray("offered").getArray())
            .map(Instant::ofEpochSecond)
            .toList());
  }

  /** By the clock on the wall of the slot's own day. */
  boolean fits(FreeSlot slot, ZoneId zone) {
    var span = new Span(slot.start().toInstant(), slot.end().toInstant());
    var day = span.start().atZone(zone).toLocalDate();
    return !day.isBefore(fromDay)
        && !day.isAfter(toDay)
        && wall.holds(span, zone)
        && !offered.contains(span.start());
  }
}
