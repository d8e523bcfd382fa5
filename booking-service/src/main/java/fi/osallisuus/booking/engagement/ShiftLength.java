package fi.osallisuus.booking.engagement;

import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * How long a shift may be, in elapsed time (S2-15): usually 5 to 6 hours, otherwise with a reason,
 * and never planned under 2 or over 8. What has been is recorded as it was.
 */
@ApplicationScoped
class ShiftLength {
  private static final Duration LEAST = Duration.ofHours(2);
  private static final Duration MOST = Duration.ofHours(8);

  private final Duration shortest;
  private final Duration longest;

  ShiftLength(
      @ConfigProperty(name = "osallisuus.shift.shortest") Duration shortest,
      @ConfigProperty(name = "osallisuus.shift.longest") Duration longest) {
    this.shortest = shortest;
    this.longest = longest;
  }

  Optional<Problem> ofPlan(Duration elapsed, @Nullable DurationReason reason) {
    if (elapsed.compareTo(LEAST) < 0 || elapsed.compareTo(MOST) > 0) {
      return Optional.of(
          measured(
              Problem.unprocessable(
                      "DURATION_OUT_OF_LIMITS", "A shift lasts from 2 to 8 elapsed hours.")
                  .at("/to"),
              elapsed,
              LEAST,
              MOST));
    }
    return ofShift(elapsed, reason);
  }

  Optional<Problem> ofShift(Duration elapsed, @Nullable DurationReason reason) {
    if (isUsual(elapsed) || reason != null) {
      return Optional.empty();
    }
    return Optional.of(
        measured(
            Problem.unprocessable(
                    "DURATION_REASON_REQUIRED",
                    "A shift of another length than usual needs a reason.")
                .at("/durationReason"),
            elapsed,
            shortest,
            longest));
  }

  boolean isUsual(Duration elapsed) {
    return elapsed.compareTo(shortest) >= 0 && elapsed.compareTo(longest) <= 0;
  }

  private static Problem measured(Problem problem, Duration elapsed, Duration from, Duration to) {
    return problem
        .with("elapsedMinutes", elapsed.toMinutes())
        .with("fromMinutes", from.toMinutes())
        .with("toMinutes", to.toMinutes());
  }
}
