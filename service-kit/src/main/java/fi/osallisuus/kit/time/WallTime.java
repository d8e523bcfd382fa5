package fi.osallisuus.kit.time;

import fi.osallisuus.kit.problem.Problem;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Turns the clock time that people plan by into an instant, and refuses to guess. */
public final class WallTime {
  public static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

  private WallTime() {}

  /**
   * @param given the offset that the caller wrote, if any; must be one that the zone has at that
   *     time
   */
  public static Instant resolve(LocalDateTime local, ZoneId zone, @Nullable ZoneOffset given) {
    var offsets = zone.getRules().getValidOffsets(local);
    if (offsets.isEmpty()) {
      var gap = zone.getRules().getTransition(local);
      throw Problem.unprocessable(
              "LOCAL_TIME_DOES_NOT_EXIST",
              "The clocks of %s skip %s that day.".formatted(zone, local.toLocalTime()))
          .with("transition", gap.getDateTimeBefore() + " -> " + gap.getDateTimeAfter());
    }
    if (given != null) {
      if (!offsets.contains(given)) {
        throw Problem.unprocessable(
                "OFFSET_MISMATCH", "%s has another offset at %s.".formatted(zone, local))
            .with("candidates", offsets.stream().map(o -> local.atOffset(o).toString()).toList());
      }
      return local.toInstant(given);
    }
    if (offsets.size() > 1) {
      throw Problem.unprocessable(
              "AMBIGUOUS_LOCAL_TIME",
              "%s happens twice in %s; say which by its offset.".formatted(local, zone))
          .with("candidates", offsets.stream().map(o -> local.atOffset(o).toString()).toList());
    }
    return local.toInstant(offsets.getFirst());
  }
}
