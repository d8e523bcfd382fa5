package fi.osallisuus.registry.initiative;

import java.util.Set;

/**
 * Where an initiative stands (codelists 3.19); whether it is in a budget is a matter of its
 * decision.
 */
public enum InitiativePhase {
  IDEA,
  PREPARATION,
  PILOTING,
  EVALUATION,
  PROPOSED,
  ESTABLISHED,
  ENDED;

  /** The phases that may follow: one step ahead, or the end. */
  Set<InitiativePhase> next() {
    return switch (this) {
      case IDEA -> Set.of(PREPARATION, ENDED);
      case PREPARATION -> Set.of(PILOTING, ENDED);
      case PILOTING -> Set.of(EVALUATION, ENDED);
      case EVALUATION -> Set.of(PROPOSED, ENDED);
      case PROPOSED -> Set.of(ESTABLISHED, ENDED);
      case ESTABLISHED -> Set.of(ENDED);
      case ENDED -> Set.of();
    };
  }
}
