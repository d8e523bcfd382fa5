package fi.osallisuus.booking.appointment;

import fi.osallisuus.booking.referral.Guidance;
import fi.osallisuus.booking.slot.Opening;
import fi.osallisuus.booking.slot.Openings;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes back what was recorded of an appointment by mistake. */
@ApplicationScoped
@Transactional
class UndoDesk {
  private static final Set<AppointmentStatus> VISITED =
      EnumSet.of(AppointmentStatus.COMPLETED, AppointmentStatus.INTERRUPTED);

  private final Appointments appointments;
  private final Visits visits;
  private final Openings openings;
  private final SlotClaims claims;
  private final SlotTaken taken;
  private final Guidance guidance;
  private final Chronicle chronicle;
  private final Clock clock;

  UndoDesk(
      Appointments appointments,
      Visits visits,
      Openings openings,
      SlotClaims claims,
      SlotTaken taken,
      Guidance guidance,
      Chronicle chronicle,
      Clock clock) {
    this.appointments = appointments;
    this.visits = visits;
    this.openings = openings;
    this.claims = claims;
    this.taken = taken;
    this.guidance = guidance;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /** Back to the state before; the slot is needed again, and somebody may have it by now. */
  AppointmentView undo(UUID id, @Nullable String ifMatch) {
    var appointment = seen(id, ifMatch);
    var opening = openings.still(appointment.receptionId);
    var undone = Amendment.undo(appointment, clock.instant());
    Bookable.requireOpen(opening);
    if (undone != AppointmentStatus.CHECKED_IN) {
      retake(appointment, opening);
      withdrawVisit(appointment);
      if (appointment.referralId != null) {
        guidance.reopened(appointment.referralId);
      }
    }
    return chronicle.changed(appointment, "undone");
  }

  /** It never was: out of the figures, off the calendar, and the referral can be used. */
  AppointmentView markInError(UUID id, @Nullable String ifMatch) {
    var appointment = seen(id, ifMatch);
    boolean visited = VISITED.contains(appointment.status);
    Amendment.markInError(appointment, clock.instant());
    appointments.flush();
    claims.release(appointment.id);
    withdrawVisit(appointment);
    if (appointment.referralId != null && visited) {
      guidance.notVisitedAfterAll(appointment.referralId);
    } else if (appointment.referralId != null) {
      guidance.released(appointment.referralId);
    }
    return chronicle.changed(appointment, "marked-in-error");
  }

  private void retake(Appointment appointment, Opening opening) {
    appointments.flush();
    if (!claims.retake(appointment, clock.instant())) {
      throw taken.problem(opening, appointment.slot());
    }
  }

  private void withdrawVisit(Appointment appointment) {
    visits
        .any(appointment)
        .filter(visit -> !visit.withdrawn())
        .ifPresent(
            visit -> {
              visit.withdraw();
              chronicle.visit(visit, appointment, "withdrawn");
            });
  }

  private Appointment seen(UUID id, @Nullable String ifMatch) {
    var appointment = appointments.get(id);
    ETags.require(ifMatch, appointment.version);
    return appointment;
  }
}
