package fi.osallisuus.feedback.instrument;

import java.util.Set;

/** Life of an instrument version; the wording is free only in DRAFT. */
public enum InstrumentStatus {
  DRAFT,
  /** Read and found good; nobody has been asked with it yet. */
  APPROVED,
  /** Collections may use it; can never change again. */
  PUBLISHED,
  /** No new collection may use it; those that are open go on. */
  RETIRED;

  Set<InstrumentStatus> next() {
    return switch (this) {
      case DRAFT -> Set.of(APPROVED, RETIRED);
      case APPROVED -> Set.of(PUBLISHED, RETIRED);
      case PUBLISHED -> Set.of(RETIRED);
      case RETIRED -> Set.of();
    };
  }
}
