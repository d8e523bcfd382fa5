package fi.osallisuus.feedback.collection;

import java.util.Set;

/** Life of a collection. */
public enum CollectionStatus {
  PLANNED,
  OPEN,
  CLOSED;

  Set<CollectionStatus> next() {
    return switch (this) {
      case PLANNED -> Set.of(OPEN);
      case OPEN -> Set.of(CLOSED);
      case CLOSED -> Set.of();
    };
  }
}
