package fi.osallisuus.registry.fee;

import java.util.Set;

/** Where a fee entry stands (catalogue 1.0); a declined fee leaves the expenses to be approved. */
enum FeeStatus {
  PROPOSED,
  DECLINED_BY_EXPERT,
  APPROVED,
  REJECTED,
  EXPORTED,
  PAID;

  Set<FeeStatus> next() {
    return switch (this) {
      case PROPOSED -> Set.of(DECLINED_BY_EXPERT, APPROVED, REJECTED);
      case DECLINED_BY_EXPERT -> Set.of(APPROVED, REJECTED);
      case APPROVED -> Set.of(EXPORTED);
      case EXPORTED -> Set.of(PAID);
      case REJECTED, PAID -> Set.of();
    };
  }

  boolean open() {
    return this == PROPOSED || this == DECLINED_BY_EXPERT;
  }
}
