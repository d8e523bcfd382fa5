package fi.osallisuus.booking.registration;

import java.util.EnumSet;
import java.util.Set;

/** The life of a registration and its legal steps. */
enum RegistrationStatus {
  REGISTERED,
  WAITLISTED,
  OFFERED,
  CANCELLED,
  ATTENDED,
  NO_SHOW;

  Set<RegistrationStatus> next() {
    return switch (this) {
      case WAITLISTED -> EnumSet.of(OFFERED, CANCELLED);
      case OFFERED -> EnumSet.of(REGISTERED, WAITLISTED, CANCELLED);
      case REGISTERED -> EnumSet.of(ATTENDED, NO_SHOW, CANCELLED);
      // Somebody who was late after all, or was marked by mistake.
      case NO_SHOW -> EnumSet.of(ATTENDED);
      case ATTENDED -> EnumSet.of(NO_SHOW);
      case CANCELLED -> EnumSet.noneOf(RegistrationStatus.class);
    };
  }

  boolean hasSeats() {
    return this != WAITLISTED && this != CANCELLED;
  }
}
