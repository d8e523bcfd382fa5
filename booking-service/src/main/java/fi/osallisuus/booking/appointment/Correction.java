package fi.osallisuus.booking.appointment;

import fi.osallisuus.kit.problem.Problem;
import java.time.Duration;
import java.time.Instant;

/** How long what was recorded may still be changed; after that the figures have been used. */
final class Correction {
  private static final Duration WINDOW = Duration.ofDays(7);

  private Correction() {}

  static void requireInTime(Instant from, Instant now) {
    var until = from.plus(WINDOW);
    if (now.isAfter(until)) {
      throw Problem.conflict("CORRECTION_TOO_LATE", "It could be corrected for seven days.")
          .with("until", until.toString());
    }
  }
}
