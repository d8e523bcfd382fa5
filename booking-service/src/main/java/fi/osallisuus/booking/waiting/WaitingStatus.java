package fi.osallisuus.booking.waiting;

import java.util.EnumSet;
import java.util.Set;

/** The life of a wish for a time and its legal steps. */
enum WaitingStatus {
  WAITING,
  OFFERED,
  ACCEPTED,
  LEFT,
  LAPSED;

  Set<WaitingStatus> next() {
    return switch (this) {
      case WAITING -> EnumSet.of(OFFERED, LEFT, LAPSED);
      case OFFERED -> EnumSet.of(ACCEPTED, WAITING, LEFT, LAPSED);
      case ACCEPTED, LEFT, LAPSED -> EnumSet.noneOf(WaitingStatus.class);
    };
  }
}
