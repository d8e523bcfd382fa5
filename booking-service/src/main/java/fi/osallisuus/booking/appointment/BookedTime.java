package fi.osallisuus.booking.appointment;

import java.time.Instant;
import java.util.UUID;

/** An appointment as other features see it: when, where, and whether it is still to come. */
public record BookedTime(
    UUID id,
    AppointmentStatus status,
    UUID serviceId,
    String serviceCode,
    UUID unitId,
    UUID siteId,
    UUID receptionId,
    Instant start,
    Instant end,
    String timeZone,
    boolean cancelledByProvider) {

  static BookedTime of(Appointment a) {
    return new BookedTime(
        a.id,
        a.status,
        a.serviceId,
        a.serviceCode,
        a.unitId,
        a.siteId,
        a.receptionId,
        a.startsAt,
        a.endsAt,
        a.timeZone,
        a.status == AppointmentStatus.CANCELLED_BY_PROVIDER);
  }

  public boolean isBooked() {
    return status == AppointmentStatus.CONFIRMED;
  }
}
