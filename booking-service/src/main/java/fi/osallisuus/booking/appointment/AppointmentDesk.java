package fi.osallisuus.booking.appointment;

import fi.osallisuus.booking.referral.Guidance;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to an appointment after it was made: one method per verb of its lifecycle. */
@ApplicationScoped
@Transactional
class AppointmentDesk {
  private final Appointments appointments;
  private final Visits visits;
  private final SlotClaims claims;
  private final Guidance guidance;
  private final Chronicle chronicle;
  private final Audit audit;
  private final Clock clock;

  AppointmentDesk(
      Appointments appointments,
      Visits visits,
      SlotClaims claims,
      Guidance guidance,
      Chronicle chronicle,
      Audit audit,
      Clock clock) {
    this.appointments = appointments;
    this.visits = visits;
    this.claims = claims;
    this.guidance = guidance;
    this.chronicle = chronicle;
    this.audit = audit;
    this.clock = clock;
  }

  AppointmentView acknowledge(
      UUID id, @Nullable String ifMatch, NoticeAcknowledgement acknowledgement) {
    return acknowledged(seen(id, ifMatch), acknowledgement);
  }

  AppointmentView acknowledged(Appointment appointment, NoticeAcknowledgement acknowledgement) {
    Told.inForce(acknowledgement, chronicle.inForce(appointment), clock.instant());
    appointment.tellAnew(acknowledgement);
    return chronicle.changed(appointment, "notice-acknowledged");
  }

  AppointmentView checkIn(UUID id, @Nullable String ifMatch, @Nullable Boolean noticeRepeated) {
    var appointment = seen(id, ifMatch);
    appointment.checkIn(noticeRepeated, chronicle.inForce(appointment), clock.instant());
    return chronicle.changed(appointment, "checked-in");
  }

  AppointmentView complete(UUID id, @Nullable String ifMatch, @Nullable Integer minutes) {
    var appointment = seen(id, ifMatch);
    appointment.complete(clock.instant());
    return over(appointment, Visit.Outcome.COMPLETED, minutes);
  }

  AppointmentView interrupt(UUID id, @Nullable String ifMatch, @Nullable Integer minutes) {
    var appointment = seen(id, ifMatch);
    appointment.interrupt(clock.instant());
    return over(appointment, Visit.Outcome.INTERRUPTED, minutes);
  }

  AppointmentView noShow(UUID id, @Nullable String ifMatch) {
    var appointment = seen(id, ifMatch);
    appointment.noShow(clock.instant());
    return over(appointment, Visit.Outcome.NO_SHOW, null);
  }

  AppointmentView cancel(UUID id, @Nullable String ifMatch, CancelAppointment request) {
    var appointment = seen(id, ifMatch);
    if (request.by() == CancelAppointment.Party.PROVIDER) {
      if (request.reason() == null) {
        throw Problem.unprocessable("CANCEL_REASON_REQUIRED", "A provider says why.").at("/reason");
      }
      return cancelByProvider(appointment, request.reason());
    }
    return cancelByClient(appointment);
  }

  AppointmentView cancelByClient(Appointment appointment) {
    boolean wasHold = appointment.status == AppointmentStatus.HELD;
    appointment.cancelByClient(clock.instant());
    return freed(appointment, wasHold);
  }

  AppointmentView cancelByProvider(Appointment appointment, ProviderReason reason) {
    boolean wasHold = appointment.status == AppointmentStatus.HELD;
    appointment.cancelByProvider(reason, clock.instant());
    return freed(appointment, wasHold);
  }

  /** Gives a hold back before its time; nothing is published, since nothing was. */
  void release(UUID id) {
    var hold = appointments.get(id);
    if (hold.status != AppointmentStatus.HELD) {
      throw Problem.conflict("NOT_A_HOLD", "Only a hold is given back; cancel the appointment.");
    }
    cancelByClient(hold);
  }

  private AppointmentView freed(Appointment appointment, boolean wasHold) {
    appointments.flush();
    claims.release(appointment.id);
    if (wasHold) {
      audit.record("appointment.released", "appointment", appointment.id);
      return chronicle.view(appointment);
    }
    if (appointment.referralId != null) {
      guidance.released(appointment.referralId);
    }
    return chronicle.changed(appointment, "cancelled");
  }

  /** The rest of the slot is free for who comes through the door. */
  private AppointmentView over(
      Appointment appointment, Visit.Outcome outcome, @Nullable Integer minutes) {
    var now = clock.instant();
    var visit = visits.any(appointment).orElseGet(() -> new Visit(appointment.id));
    visits.persist(visit.record(outcome, minutes, now));
    if (appointment.referralId != null) {
      follow(appointment.referralId, outcome);
    }
    chronicle.visit(visit, appointment, "recorded");
    claims.shorten(appointment.id, now);
    return chronicle.changed(
        appointment, outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** Who did not come may still come another time without being assessed anew. */
  private void follow(UUID referralId, Visit.Outcome outcome) {
    if (outcome == Visit.Outcome.NO_SHOW) {
      guidance.released(referralId);
    } else {
      guidance.visited(referralId);
    }
  }

  private Appointment seen(UUID id, @Nullable String ifMatch) {
    var appointment = appointments.get(id);
    ETags.require(ifMatch, appointment.version);
    return appointment;
  }
}
