package fi.osallisuus.feedback.collection;

import fi.osallisuus.kit.problem.Problem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The local days on which answers are taken, the last one included. */
record Period(LocalDate opensOn, LocalDate closesOn) {
  /** S0-28: open for 14 days unless the coordinator says otherwise. */
  private static final int DEFAULT_DAYS = 14;

  /** A survey that runs longer is another survey. */
  private static final int MAX_DAYS = 366;

  static Period of(LocalDate opensOn, @Nullable LocalDate closesOn) {
    var last = closesOn == null ? opensOn.plusDays(DEFAULT_DAYS - 1) : closesOn;
    if (last.isBefore(opensOn) || !last.isBefore(opensOn.plusDays(MAX_DAYS))) {
      throw Problem.unprocessable(
              "PERIOD_INVALID", "A collection is open for 1 to %d days.".formatted(MAX_DAYS))
          .at("/closesOn");
    }
    return new Period(opensOn, last);
  }
}
