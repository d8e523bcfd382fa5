package fi.osallisuus.feedback.effect;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How many voices residents are told of: never the number itself, and nothing below five. */
final class Rounding {
  // From k of the suppression policy (facts 2.13) upwards.
  private static final int[] STEPS = {5, 10, 20, 50, 100, 200, 500, 1000};

  private Rounding() {}

  /** The highest step that is reached; null below the first. */
  static @Nullable Integer atLeast(int voices) {
    var reached = IntStream.of(STEPS).filter(step -> voices >= step).max();
    return reached.isPresent() ? reached.getAsInt() : null;
  }
}
