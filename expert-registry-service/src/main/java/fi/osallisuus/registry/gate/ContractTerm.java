package fi.osallisuus.registry.gate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days that one signed contract covers, both included; no end means until further notice. */
public record ContractTerm(boolean volunteer, LocalDate from, @Nullable LocalDate to) {

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
