package fi.osallisuus.registry.matching;

import java.util.EnumSet;
import java.util.Set;

/** Where a request for an expert stands (catalogue 1.0, assignment-requests). */
enum RequestStatus {
  REQUESTED,
  MATCHING,
  OFFERED,
  ACCEPTED,
  DONE,
  DECLINED,
  CANCELLED,
  EXPIRED;

  /** Nobody has accepted yet, and somebody still may. */
  static final Set<RequestStatus> OPEN = EnumSet.of(REQUESTED, MATCHING, OFFERED);

  Set<RequestStatus> next() {
    return switch (this) {
      case REQUESTED -> EnumSet.of(MATCHING, DECLINED, CANCELLED, EXPIRED);
      case MATCHING -> EnumSet.of(OFFERED, DECLINED, CANCELLED, EXPIRED);
      case OFFERED -> EnumSet.of(MATCHING, ACCEPTED, DECLINED, CANCELLED, EXPIRED);
      case ACCEPTED -> EnumSet.of(DONE, MATCHING, CANCELLED, EXPIRED);
      case DONE, DECLINED, CANCELLED, EXPIRED -> EnumSet.noneOf(RequestStatus.class);
    };
  }
}
