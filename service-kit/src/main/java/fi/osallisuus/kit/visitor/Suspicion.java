package fi.osallisuus.kit.visitor;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why a form may have been filled in by a machine. Such forms are kept, but set apart. */
public enum Suspicion {
  /** A field that people do not see was filled in. */
  HONEYPOT,
  /** Faster than anybody reads. */
  RAPID;

  /**
   * @param shortest the time in which nobody reads the form and fills it in
   */
  public static @Nullable Suspicion of(
      boolean trapFilled, Instant startedAt, Instant now, Duration shortest) {
    if (trapFilled) {
      return HONEYPOT;
    }
    // Stamps count whole seconds, cut off: in doubt for the person.
    return Duration.between(startedAt, now).compareTo(shortest) < 0 ? RAPID : null;
  }
}
