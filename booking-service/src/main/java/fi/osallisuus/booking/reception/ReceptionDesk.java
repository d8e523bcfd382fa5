package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.Ids;
import fi.osallisuus.booking.appointment.Attendance;
import fi.osallisuus.booking.appointment.ProviderReason;
import fi.osallisuus.booking.impact.OnUnsupported;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Publishes, cancels and closes receptions. */
@ApplicationScoped
@Transactional
class ReceptionDesk {
  private final Receptions receptions;
  private final Publishing publishing;
  private final Cancelling cancelling;
  private final Attendance attendance;
  private final Outbox outbox;
  private final Audit audit;
  private final Clock clock;

  ReceptionDesk(
      Receptions receptions,
      Publishing publishing,
      Cancelling cancelling,
      Attendance attendance,
      Outbox outbox,
      Audit audit,
      Clock clock) {
    this.receptions = receptions;
    this.publishing = publishing;
    this.cancelling = cancelling;
    this.attendance = attendance;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  ReceptionView publish(PlanReception request) {
    var plan = request.plan();
    var admission = publishing.admit(plan, request.date(), request.date());
    var zone = admission.premises().zone();
    var session = plan.schedule().on(request.date(), zone, request.offset());
    var reception = new Reception(Ids.next(), plan, admission, request.date(), session, null);
    publishing
        .place(reception, plan, admission)
        .ifPresent(
            refusal -> {
              throw refusal.problem();
            });
    return reception.view();
  }

  ReceptionView cancel(
      UUID id, @Nullable String ifMatch, ProviderReason reason, @Nullable OnUnsupported how) {
    var reception = receptions.get(id);
    ETags.require(ifMatch, reception.version());
    cancelling.cancel(reception, reason, how);
    return reception.view();
  }

  ReceptionView close(UUID id, @Nullable String ifMatch) {
    var reception = receptions.get(id);
    ETags.require(ifMatch, reception.version());
    receptions.lock(reception);
    reception.close(clock.instant());
    var open = attendance.unresolved(id, clock.instant());
    if (!open.isEmpty()) {
      throw Problem.conflict(
              "APPOINTMENTS_UNRESOLVED", "Say first what became of every appointment.")
          .with("appointments", open);
    }
    receptions.flush();
    outbox.add(reception.fact().closed());
    audit.record("reception.closed", "reception", id);
    return reception.view();
  }
}
