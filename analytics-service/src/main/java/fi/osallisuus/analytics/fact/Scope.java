package fi.osallisuus.analytics.fact;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose figures and of which local days, both included; no unit means the whole county. */
public record Scope(@Nullable UUID unit, LocalDate from, LocalDate to) {

  /** The period holds at least one whole month, from any day to the same of the next (rule 10). */
  public boolean atLeastAMonth() {
    return !to.plusDays(1).isBefore(from.plusMonths(1));
  }
}
