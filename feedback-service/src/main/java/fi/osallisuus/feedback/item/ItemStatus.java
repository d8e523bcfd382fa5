package fi.osallisuus.feedback.item;

import java.util.Set;

/** Where an item stands (catalogue 1.0, codelist 3.14). */
public enum ItemStatus {
  RECEIVED,
  SCREENED,
  ASSIGNED,
  IN_PROGRESS,
  ANSWERED,
  CLOSED,
  REJECTED;

  /** SCREENED is a moderator's word, also after an appeal; the rest is whoever handles it. */
  Set<ItemStatus> next() {
    return switch (this) {
      case RECEIVED -> Set.of(SCREENED, REJECTED);
      case SCREENED -> Set.of(ASSIGNED, REJECTED);
      case ASSIGNED -> Set.of(IN_PROGRESS, ANSWERED, REJECTED);
      case IN_PROGRESS -> Set.of(ANSWERED, CLOSED, REJECTED);
      case ANSWERED -> Set.of(CLOSED);
      case REJECTED -> Set.of(SCREENED);
      case CLOSED -> Set.of();
    };
  }

  /** Nobody has been given it yet. */
  boolean untriaged() {
    return this == RECEIVED || this == SCREENED;
  }

  /** Somebody has it. */
  boolean inHand() {
    return this == ASSIGNED || this == IN_PROGRESS;
  }
}
