package fi.osallisuus.registry;

import fi.osallisuus.kit.problem.Problem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Periods of calendar days, the last day included; without a last day they go on. */
public final class Days {
  private Days() {}

  /** A period cannot end before it begins. */
  public static void refuseReversed(LocalDate from, @Nullable LocalDate to, String pointer) {
    if (to != null && to.isBefore(from)) {
      throw Problem.unprocessable("DATES_REVERSED", "The last day lies before the first.")
          .at(pointer);
    }
  }
}
