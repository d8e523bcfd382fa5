package fi.osallisuus.registry.occupation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How busy an expert is around a time.
 *
 * @param busy whether anything meets the time itself
 * @param inMonth how many pieces of work begin in its calendar month
 * @param lastEnd when the latest one before it ended, within half a year
 */
public record Load(boolean busy, int inMonth, @Nullable Instant lastEnd) {
  /** Of who has nothing to do at all. */
  public static final Load NONE = new Load(false, 0, null);
}
