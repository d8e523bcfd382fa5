package fi.osallisuus.booking.appointment;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The life of an appointment and its legal steps. */
public enum AppointmentStatus {
  HELD,
  EXPIRED,
  CONFIRMED,
  CHECKED_IN,
  CANCELLED_BY_CLIENT,
  CANCELLED_BY_PROVIDER,
  COMPLETED,
  NO_SHOW,
  INTERRUPTED,
  ENTERED_IN_ERROR;

  Set<AppointmentStatus> next() {
    return switch (this) {
      case HELD -> EnumSet.of(CONFIRMED, EXPIRED, CANCELLED_BY_CLIENT, CANCELLED_BY_PROVIDER);
      case CONFIRMED -> EnumSet.of(CHECKED_IN, NO_SHOW, CANCELLED_BY_CLIENT, CANCELLED_BY_PROVIDER);
      case CHECKED_IN -> EnumSet.of(COMPLETED, INTERRUPTED);
      default -> EnumSet.noneOf(AppointmentStatus.class);
    };
  }

  /** Where an undone step leads back to; empty for what is not undone. */
  Optional<AppointmentStatus> former() {
    return switch (this) {
      case CHECKED_IN, NO_SHOW, CANCELLED_BY_PROVIDER -> Optional.of(CONFIRMED);
      case COMPLETED, INTERRUPTED -> Optional.of(CHECKED_IN);
      default -> Optional.empty();
    };
  }
}
