package fi.osallisuus.registry.expert;

import java.util.List;
import java.util.Set;

/** Where an expert stands (codelists 3.4). */
public enum ExpertStatus {
  INTERESTED,
  UNDER_REVIEW,
  APPROVED,
  CONTRACTED,
  ORIENTED,
  ACTIVE,
  PAUSED,
  ENDED,
  REDIRECTED,
  REJECTED,
  WITHDRAWN,
  ANONYMISED;

  /** Outside the pool and never accepted: what is kept of such a person is erased in time. */
  static final List<ExpertStatus> UNACCEPTED =
      List.of(INTERESTED, UNDER_REVIEW, REDIRECTED, REJECTED, WITHDRAWN);

  /** Whether the person has come as far as work. */
  boolean started() {
    return this == ORIENTED || this == ACTIVE || this == PAUSED || this == ENDED;
  }

  /** Whether there is a contract, so that things of the county may be in the person's hands. */
  public boolean mayBeLent() {
    return this == CONTRACTED || this == ORIENTED || this == ACTIVE || this == PAUSED;
  }

  /** The states that may follow. */
  Set<ExpertStatus> next() {
    return switch (this) {
      case INTERESTED -> Set.of(UNDER_REVIEW, WITHDRAWN);
      case UNDER_REVIEW -> Set.of(APPROVED, REDIRECTED, REJECTED, WITHDRAWN);
      case APPROVED -> Set.of(CONTRACTED, WITHDRAWN);
      case CONTRACTED -> Set.of(ORIENTED, WITHDRAWN);
      case ORIENTED -> Set.of(ACTIVE);
      case ACTIVE -> Set.of(PAUSED, ENDED);
      case PAUSED -> Set.of(ACTIVE, ENDED);
      case REDIRECTED -> Set.of(INTERESTED, WITHDRAWN);
      case ENDED, REJECTED, WITHDRAWN -> Set.of(ANONYMISED);
      case ANONYMISED -> Set.of();
    };
  }
}
