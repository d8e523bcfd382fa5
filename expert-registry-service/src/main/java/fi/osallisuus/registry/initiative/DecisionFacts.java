package fi.osallisuus.registry.initiative;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What phases ask about decisions. */
public interface DecisionFacts {
  boolean proposed(UUID initiativeId);

  /** The outcome that was decided last. */
  Optional<DecisionOutcome> outcome(UUID initiativeId);

  boolean overdue(UUID initiativeId, LocalDate day);
}
