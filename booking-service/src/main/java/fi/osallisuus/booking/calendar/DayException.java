package fi.osallisuus.booking.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** What a site says of certain days against its usual hours: closed, or open from–to. */
public record DayException(
    LocalDate firstDay,
    LocalDate lastDay,
    boolean open,
    @Nullable LocalTime from,
    @Nullable LocalTime to) {

  boolean covers(LocalDate date) {
    return !date.isBefore(firstDay) && !date.isAfter(lastDay);
  }
}
