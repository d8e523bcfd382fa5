package fi.osallisuus.registry.need;

import java.util.Set;

/** Where a need stands (catalogue 1.0). */
enum NeedStatus {
  RAISED,
  ACKNOWLEDGED,
  IN_WORK,
  ANSWERED,
  CLOSED;

  Set<NeedStatus> next() {
    return switch (this) {
      case RAISED -> Set.of(ACKNOWLEDGED);
      case ACKNOWLEDGED -> Set.of(IN_WORK);
      case IN_WORK -> Set.of(ANSWERED);
      case ANSWERED -> Set.of(CLOSED);
      case CLOSED -> Set.of();
    };
  }
}
