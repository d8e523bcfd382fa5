package fi.osallisuus.registry.expert;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Who has worked, as the feature knows that keeps what was worked. */
public interface WorkEvidence {

  /** The last day of work of each; who never worked is left out. */
  Map<UUID, LocalDate> lastWorkedOn(Collection<UUID> expertIds);
}
