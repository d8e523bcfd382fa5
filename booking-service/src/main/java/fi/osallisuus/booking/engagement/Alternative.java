package fi.osallisuus.booking.engagement;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/** Another day on which everything that a plan needs is free now. */
record Alternative(
    LocalDate date, LocalTime from, LocalTime to, OffsetDateTime start, OffsetDateTime end) {

  static Alternative of(Timing when) {
    return new Alternative(
        when.localDate(),
        when.localStart(),
        when.localEnd(),
        when.local(when.startsAt()),
        when.local(when.endsAt()));
  }
}
