package fi.osallisuus.booking.appointment;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.booking.referral.ClientType;
import fi.osallisuus.booking.referral.ReferralSource;
import fi.osallisuus.kit.outbox.Event;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The whole public state of an appointment: no code, no reference, nobody's name. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AppointmentEvent(
    UUID appointmentId,
    long version,
    UUID receptionId,
    UUID unitId,
    UUID siteId,
    String serviceCode,
    AppointmentKind kind,
    ClientType clientType,
    ReferralSource referralSource,
    BookedBy bookedBy,
    OffsetDateTime slotStart,
    OffsetDateTime slotEnd,
    LocalDate localDate,
    AppointmentStatus status,
    @Nullable Integer noticeVersion,
    boolean noticeAcknowledged,
    boolean noticeRepeated,
    @Nullable CancelTiming cancelTiming,
    @Nullable ProviderReason cancelReason,
    int icalSequence,
    @Nullable Previous previous) {

  /** The slot that a moved appointment had before. */
  record Previous(UUID receptionId, OffsetDateTime slotStart, OffsetDateTime slotEnd) {
    static Previous of(Appointment a) {
      return new Previous(a.receptionId, a.local(a.startsAt), a.local(a.endsAt));
    }
  }

  static AppointmentEvent of(Appointment a) {
    return of(a, null);
  }

  static AppointmentEvent of(Appointment a, @Nullable Previous previous) {
    return new AppointmentEvent(
        a.id,
        a.version,
        a.receptionId,
        a.unitId,
        a.siteId,
        a.serviceCode,
        a.kind,
        a.clientType,
        a.referralSource,
        a.bookedBy,
        a.local(a.startsAt),
        a.local(a.endsAt),
        a.localDate(),
        a.status,
        a.noticeVersion,
        a.noticeVersion != null,
        a.noticeRepeated,
        a.cancelTiming,
        a.cancelReason,
        a.icalSequence,
        previous);
  }

  Event event(String what) {
    return new Event(
        "booking.appointment.v1", "appointment." + what, appointmentId.toString(), this);
  }
}
