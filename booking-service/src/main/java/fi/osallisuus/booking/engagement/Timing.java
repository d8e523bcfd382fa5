package fi.osallisuus.booking.engagement;

import fi.osallisuus.booking.slot.Span;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.time.WallTime;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** When an engagement is planned: by the clock on the wall, and as instants beside it. */
@Embeddable
record Timing(
    Instant startsAt,
    Instant endsAt,
    LocalDate localDate,
    LocalTime localStart,
    LocalTime localEnd,
    String timeZone) {

  /** For a single day: a time that the clocks skip or repeat is refused, not guessed. */
  static Timing on(
      LocalDate date,
      LocalTime from,
      LocalTime to,
      ZoneId zone,
      @Nullable ZoneOffset startOffset,
      @Nullable ZoneOffset endOffset) {
    var start = resolve(date.atTime(from), zone, startOffset, "/from");
    var end = resolve(end(date, from, to), zone, endOffset, "/to");
    if (!end.isAfter(start)) {
      throw Problem.unprocessable("SCHEDULE_BACKWARDS", "It ends after it starts.").at("/to");
    }
    return new Timing(start, end, date, from, to, zone.getId());
  }

  private static Instant resolve(
      LocalDateTime local, ZoneId zone, @Nullable ZoneOffset offset, String pointer) {
    try {
      return WallTime.resolve(local, zone, offset);
    } catch (Problem unclear) {
      throw unclear.at(pointer);
    }
  }

  /** For a recurrence, as RFC 5545 has it: a skipped time moves on, a repeated one is the first. */
  Timing again(LocalDate date) {
    return new Timing(
        date.atTime(localStart).atZone(zone()).toInstant(),
        end(date, localStart, localEnd).atZone(zone()).toInstant(),
        date,
        localStart,
        localEnd,
        timeZone);
  }

  Span span() {
    return new Span(startsAt, endsAt);
  }

  ZoneId zone() {
    return ZoneId.of(timeZone);
  }

  boolean overMidnight() {
    return !localEnd.isAfter(localStart);
  }

  /** An end that is not after the start on the clock is on the next day. */
  private static LocalDateTime end(LocalDate date, LocalTime from, LocalTime to) {
    return (to.isAfter(from) ? date : date.plusDays(1)).atTime(to);
  }

  OffsetDateTime local(Instant at) {
    return at.atZone(zone()).toOffsetDateTime();
  }
}
