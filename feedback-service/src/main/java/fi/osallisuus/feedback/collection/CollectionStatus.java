package fi.osallisuus.feedback.collection;

import java.util.Set;

/** Life of a collection. */
public enum CollectionStatus {
  PLANNED,
  OPEN,
  /** Takes no answers for a while. */
  PAUSED,
  CLOSED,
  /** Its answers lie in an order and under ids that nothing else has; no way leads to a subject. */
  ANONYMISED,
  /** Its answers have been erased; what it was remains. */
  ARCHIVED;

  Set<CollectionStatus> next() {
    return switch (this) {
      case PLANNED -> Set.of(OPEN);
      case OPEN -> Set.of(PAUSED, CLOSED);
      case PAUSED -> Set.of(OPEN, CLOSED);
      case CLOSED -> Set.of(ANONYMISED);
      case ANONYMISED -> Set.of(ARCHIVED);
      case ARCHIVED -> Set.of();
    };
  }

  /** Whether answers may still come. */
  boolean over() {
    return this == CLOSED || this == ANONYMISED || this == ARCHIVED;
  }
}
