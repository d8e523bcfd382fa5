package fi.osallisuus.feedback.action;

import java.util.Set;

/** Where an action stands (codelist 3.14). */
public enum ActionStatus {
  PROPOSED,
  AGREED,
  IN_PROGRESS,
  IMPLEMENTED,
  REJECTED;

  Set<ActionStatus> next() {
    return switch (this) {
      case PROPOSED -> Set.of(AGREED, REJECTED);
      case AGREED -> Set.of(IN_PROGRESS, IMPLEMENTED, REJECTED);
      case IN_PROGRESS -> Set.of(IMPLEMENTED, REJECTED);
      case IMPLEMENTED, REJECTED -> Set.of();
    };
  }

  /** Somebody has it in hand. */
  boolean inHand() {
    return this == AGREED || this == IN_PROGRESS;
  }

  /** It has come to its end, whichever. */
  public boolean isOver() {
    return next().isEmpty();
  }
}
