package fi.osallisuus.feedback.response;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why an answer may come from a machine. Such answers are kept apart and never deleted. */
enum Suspicion {
  /** A field that people do not see was filled in. */
  HONEYPOT,
  /** Faster than anybody reads. */
  RAPID;

  /**
   * @param start the time that reading the first page takes
   * @param perAnswer the time that one answer takes
   */
  static @Nullable Suspicion of(
      boolean trapFilled,
      Instant startedAt,
      Instant now,
      int answers,
      Duration start,
      Duration perAnswer) {
    if (trapFilled) {
      return HONEYPOT;
    }
    // Stamps count whole seconds, cut off: in doubt for the respondent.
    var shortest = start.plus(perAnswer.multipliedBy(answers));
    return Duration.between(startedAt, now).compareTo(shortest) < 0 ? RAPID : null;
  }
}
