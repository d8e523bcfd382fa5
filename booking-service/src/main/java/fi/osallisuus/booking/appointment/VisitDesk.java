package fi.osallisuus.booking.appointment;

import fi.osallisuus.booking.referral.Guidance;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads visits and corrects them; the appointment and the referral follow. */
@ApplicationScoped
@Transactional
class VisitDesk {
  private final Visits visits;
  private final Appointments appointments;
  private final Guidance guidance;
  private final Chronicle chronicle;
  private final Clock clock;

  VisitDesk(
      Visits visits,
      Appointments appointments,
      Guidance guidance,
      Chronicle chronicle,
      Clock clock) {
    this.visits = visits;
    this.appointments = appointments;
    this.guidance = guidance;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  VisitView get(UUID id) {
    var visit = visits.get(id);
    return visit.view(appointments.get(visit.appointmentId()));
  }

  VisitView correct(UUID id, @Nullable String ifMatch, CorrectVisit request) {
    var visit = visits.get(id);
    var appointment = appointments.get(visit.appointmentId());
    ETags.require(ifMatch, visit.version());
    visit.correct(request, clock.instant());
    boolean changes = appointment.status != visit.outcome().status();
    if (changes) {
      boolean came = appointment.status != AppointmentStatus.NO_SHOW;
      Amendment.correct(appointment, visit.outcome(), request.noticeRepeated());
      follow(appointment, came);
    }
    chronicle.visit(visit, appointment, "corrected");
    if (changes) {
      chronicle.changed(appointment, "corrected");
    }
    return visit.view(appointment);
  }

  /** Who did not come after all may come another time with the same referral, and the reverse. */
  private void follow(Appointment appointment, boolean came) {
    if (appointment.referralId == null) {
      return;
    }
    if (appointment.status == AppointmentStatus.NO_SHOW) {
      guidance.notVisitedAfterAll(appointment.referralId);
    } else if (!came) {
      guidance.visitedAfterAll(appointment.referralId);
    }
  }
}
