package fi.osallisuus.booking.busy;

import fi.osallisuus.booking.slot.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How far into a calendar an import looks: nobody is planned further ahead than a year. */
record BusyPeriod(Instant from, Instant until) {
  private static final Duration BACK = Duration.ofDays(1);
  private static final Duration AHEAD = Duration.ofDays(366);

  static BusyPeriod at(Clock clock) {
    var now = clock.instant();
    return new BusyPeriod(now.minus(BACK), now.plus(AHEAD));
  }

  boolean touches(Span time) {
    return time.end().isAfter(from) && time.start().isBefore(until);
  }
}
