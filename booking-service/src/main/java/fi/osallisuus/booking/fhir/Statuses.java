package fi.osallisuus.booking.fhir;

import fi.osallisuus.booking.appointment.AppointmentStatus;
import java.util.Arrays;
import java.util.List;

/** The life of an appointment in the codes of FHIR. */
final class Statuses {
  static final String PROPOSED = "proposed";
  static final String PENDING = "pending";
  static final String BOOKED = "booked";
  static final String CANCELLED = "cancelled";
  static final String NO_SHOW = "noshow";

  private Statuses() {}

  /** A hold that has run out was never more than a hold: it is not shown, so it has no code. */
  static String of(AppointmentStatus status) {
    return switch (status) {
      case HELD -> PENDING;
      case CONFIRMED -> BOOKED;
      case CHECKED_IN -> "checked-in";
      case COMPLETED, INTERRUPTED -> "fulfilled";
      case NO_SHOW -> NO_SHOW;
      case ENTERED_IN_ERROR -> "entered-in-error";
      case CANCELLED_BY_CLIENT, CANCELLED_BY_PROVIDER, EXPIRED -> CANCELLED;
    };
  }

  /** Which of ours are meant; a code that nothing of ours has finds nothing. */
  static String[] ours(List<String> codes) {
    return Arrays.stream(AppointmentStatus.values())
        .filter(status -> status != AppointmentStatus.EXPIRED && codes.contains(of(status)))
        .map(Enum::name)
        .toArray(String[]::new);
  }
}
