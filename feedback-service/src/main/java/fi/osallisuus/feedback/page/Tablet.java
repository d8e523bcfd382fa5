package fi.osallisuus.feedback.page;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/**
 * How a shared tablet goes back to the start, in seconds as the page counts them.
 *
 * @param leave the address that puts the form away and leads to the start
 */
public record Tablet(long warn, long reset, long withoutScript, long thanks, String leave) {

  /** The times of a tablet. */
  @ConfigMapping(prefix = "feedback.tablet")
  interface Times {
    Duration warnAfter();

    Duration resetAfter();

    Duration resetWithoutScript();

    Duration thanks();
  }

  static Tablet of(Times times, String leave) {
    return new Tablet(
        times.warnAfter().toSeconds(),
        times.resetAfter().toSeconds(),
        times.resetWithoutScript().toSeconds(),
        times.thanks().toSeconds(),
        leave);
  }
}
