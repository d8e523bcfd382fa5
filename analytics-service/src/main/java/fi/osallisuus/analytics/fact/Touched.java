package fi.osallisuus.analytics.fact;

import java.time.LocalDate;
import java.util.UUID;

/** Which unit's figures of which day have changed; no figure, nobody. */
public record Touched(UUID unitId, LocalDate from, LocalDate to) {
  static Touched day(UUID unitId, LocalDate day) {
    return new Touched(unitId, day, day);
  }
}
