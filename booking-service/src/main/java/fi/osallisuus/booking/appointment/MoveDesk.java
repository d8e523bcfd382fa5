package fi.osallisuus.booking.appointment;

import fi.osallisuus.booking.slot.Opening;
import fi.osallisuus.booking.slot.Openings;
import fi.osallisuus.booking.slot.Span;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Moves appointments: the new slot is claimed first, and whoever does not get it keeps the old one.
 */
@ApplicationScoped
@Transactional
public class MoveDesk {
  private final Appointments appointments;
  private final Openings openings;
  private final SlotClaims claims;
  private final SlotTaken taken;
  private final Chronicle chronicle;
  private final Clock clock;

  MoveDesk(
      Appointments appointments,
      Openings openings,
      SlotClaims claims,
      SlotTaken taken,
      Chronicle chronicle,
      Clock clock) {
    this.appointments = appointments;
    this.openings = openings;
    this.claims = claims;
    this.taken = taken;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /**
   * For another feature, when the provider moves an appointment and the client is not there to be
   * told again: within one service the notice is asked for at the next contact.
   */
  public void move(UUID appointmentId, UUID receptionId, Instant start) {
    var appointment = appointments.get(appointmentId);
    var opening = openings.still(receptionId);
    lock(appointment);
    if (!opening.serviceId().equals(appointment.serviceId)) {
      throw otherService();
    }
    moved(appointment, opening, start, null);
  }

  AppointmentView move(UUID id, @Nullable String ifMatch, MoveAppointment request) {
    var appointment = appointments.get(id);
    ETags.require(ifMatch, appointment.version);
    var opening = openings.still(request.receptionId());
    lock(appointment);
    ETags.require(ifMatch, appointment.version);
    return told(appointment, opening, request);
  }

  /** A client moves within the service and the unit that the appointment was made with. */
  void moveByClient(Appointment appointment, MoveAppointment request) {
    var opening = openings.still(request.receptionId());
    lock(appointment);
    boolean elsewhere =
        !opening.serviceId().equals(appointment.serviceId)
            || !opening.unitId().equals(appointment.unitId);
    if (elsewhere) {
      throw otherService();
    }
    told(appointment, opening, request);
  }

  /** The notice of the service that the client comes to now must be on record (S0-20). */
  private AppointmentView told(Appointment appointment, Opening opening, MoveAppointment request) {
    int inForce = opening.noticeVersion();
    boolean knows = opening.serviceId().equals(appointment.serviceId) && appointment.knows(inForce);
    var acknowledgement = request.noticeAcknowledgement();
    if (!knows || acknowledgement != null) {
      Told.inForce(Told.required(acknowledgement), inForce, clock.instant());
    }
    return moved(appointment, opening, request.start().toInstant(), acknowledgement);
  }

  private AppointmentView moved(
      Appointment appointment,
      Opening opening,
      Instant start,
      @Nullable NoticeAcknowledgement acknowledgement) {
    var now = clock.instant();
    appointment.refuseMove(now);
    var slot = Bookable.slot(opening, start, now);
    if (appointment.isAt(opening.receptionId(), slot)) {
      return chronicle.view(appointment);
    }
    var previous = AppointmentEvent.Previous.of(appointment);
    claim(appointment, opening, slot, now);
    appointment.move(opening, slot, now);
    if (acknowledgement != null) {
      appointment.tellAnew(acknowledgement);
    }
    return chronicle.changed(appointment, "moved", previous);
  }

  private void claim(Appointment appointment, Opening opening, Span slot, Instant now) {
    if (!claims.move(appointment, opening.receptionId(), slot, now)) {
      throw taken.problem(opening, slot);
    }
  }

  /** Two who move one appointment come one after the other. */
  private void lock(Appointment appointment) {
    appointments.getEntityManager().refresh(appointment, LockModeType.PESSIMISTIC_WRITE);
  }

  private static Problem otherService() {
    return Problem.unprocessable(
            "MOVE_ELSEWHERE", "That is another service or unit: cancel, and book there.")
        .at("/receptionId");
  }
}
