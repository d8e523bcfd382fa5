package fi.osallisuus.booking.appointment;

import fi.osallisuus.booking.offer.Notices;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells what happened to an appointment: to the others, to the audit and to the caller. */
@ApplicationScoped
class Chronicle {
  private final Appointments appointments;
  private final Notices notices;
  private final Outbox outbox;
  private final Audit audit;
  private final Event<AppointmentChanged> news;
  private final Clock clock;

  Chronicle(
      Appointments appointments,
      Notices notices,
      Outbox outbox,
      Audit audit,
      Event<AppointmentChanged> news,
      Clock clock) {
    this.news = news;
    this.appointments = appointments;
    this.notices = notices;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  AppointmentView changed(Appointment appointment, String what) {
    return changed(appointment, what, null);
  }

  /** The flush comes first: the event carries the version that the change made. */
  AppointmentView changed(
      Appointment appointment, String what, AppointmentEvent.@Nullable Previous previous) {
    appointments.flush();
    outbox.add(AppointmentEvent.of(appointment, previous).event(what));
    audit.record("appointment." + what, "appointment", appointment.id);
    news.fire(new AppointmentChanged(what, BookedTime.of(appointment)));
    return view(appointment);
  }

  void visit(Visit visit, Appointment appointment, String what) {
    appointments.flush();
    outbox.add(visit.fact(appointment).event(what));
    audit.record("visit." + what, "visit", visit.id());
  }

  AppointmentView view(Appointment appointment) {
    return AppointmentView.of(appointment, inForce(appointment), clock.instant());
  }

  int inForce(Appointment appointment) {
    return Objects.requireNonNull(
        notices.inForce().get(appointment.serviceId), "a service has a notice");
  }
}
