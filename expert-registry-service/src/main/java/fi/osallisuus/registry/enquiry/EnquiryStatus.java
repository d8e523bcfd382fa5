package fi.osallisuus.registry.enquiry;

import java.util.Set;

/** Where an enquiry stands (catalogue 1.0). */
enum EnquiryStatus {
  OPEN,
  ANSWERED,
  CLOSED;

  Set<EnquiryStatus> next() {
    return switch (this) {
      case OPEN -> Set.of(ANSWERED);
      case ANSWERED -> Set.of(CLOSED, OPEN);
      case CLOSED -> Set.of(OPEN);
    };
  }
}
