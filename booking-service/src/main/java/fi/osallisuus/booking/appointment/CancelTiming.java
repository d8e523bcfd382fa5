package fi.osallisuus.booking.appointment;

import java.time.Duration;
import java.time.Instant;

/** Whether a client cancelled in time for somebody else to take the slot. */
public enum CancelTiming {
  EARLY,
  LATE;

  /** Elapsed time, not the same clock time of the day before. */
  private static final Duration EARLY_ENOUGH = Duration.ofHours(24);

  static CancelTiming of(Instant start, Instant now) {
    return Duration.between(now, start).compareTo(EARLY_ENOUGH) >= 0 ? EARLY : LATE;
  }
}
