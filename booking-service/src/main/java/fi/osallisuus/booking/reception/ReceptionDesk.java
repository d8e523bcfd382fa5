package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.Ids;
import fi.osallisuus.booking.appointment.Attendance;
import fi.osallisuus.booking.appointment.ProviderReason;
import fi.osallisuus.booking.claim.Claims;
import fi.osallisuus.booking.claim.Owner;
import fi.osallisuus.booking.offer.Services;
import fi.osallisuus.booking.roster.Roster;
import fi.osallisuus.booking.site.PremisesDesk;
import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Publishes, cancels and closes receptions. */
@ApplicationScoped
@Transactional
class ReceptionDesk {
  private final Receptions receptions;
  private final Claims claims;
  private final Services services;
  private final Roster roster;
  private final PremisesDesk premises;
  private final Attendance attendance;
  private final Outbox outbox;
  private final Audit audit;
  private final Actor actor;
  private final Clock clock;

  ReceptionDesk(
      Receptions receptions,
      Claims claims,
      Services services,
      Roster roster,
      PremisesDesk premises,
      Attendance attendance,
      Outbox outbox,
      Audit audit,
      Actor actor,
      Clock clock) {
    this.receptions = receptions;
    this.claims = claims;
    this.services = services;
    this.roster = roster;
    this.premises = premises;
    this.attendance = attendance;
    this.outbox = outbox;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  ReceptionView publish(PlanReception request) {
    var plan = request.plan();
    var admission = admit(plan, request.date(), request.date());
    var zone = admission.premises().zone();
    var session = plan.schedule().on(request.date(), zone, request.offset());
    var reception = new Reception(Ids.next(), plan, admission, request.date(), session, null);
    place(reception, plan, admission)
        .ifPresent(
            refusal -> {
              throw refusal.problem();
            });
    return reception.view();
  }

  RecurrenceOutcome repeat(RepeatReception request) {
    var plan = request.plan();
    var admission = admit(plan, request.fromDate(), request.toDate());
    var zone = admission.premises().zone();
    var outcome = new RecurrenceOutcome(Ids.next(), new ArrayList<>(), new ArrayList<>());
    for (var date : request.recurrence().dates()) {
      var session = plan.schedule().recurring(date, zone);
      var reception =
          new Reception(Ids.next(), plan, admission, date, session, outcome.recurrenceId());
      place(reception, plan, admission)
          .ifPresentOrElse(
              refusal -> outcome.refused().add(RecurrenceOutcome.Refused.of(date, refusal)),
              () -> outcome.created().add(reception.view()));
    }
    return outcome;
  }

  ReceptionView cancel(UUID id, @Nullable String ifMatch, ProviderReason reason) {
    var reception = receptions.get(id);
    ETags.require(ifMatch, reception.version());
    reception.cancel(reason.name());
    receptions.flush();
    attendance.cancelAll(id, reason);
    claims.release(Owner.reception(id));
    outbox.add(reception.fact().cancelled());
    audit.record("reception.cancelled", "reception", id);
    return reception.view();
  }

  ReceptionView close(UUID id, @Nullable String ifMatch) {
    var reception = receptions.get(id);
    ETags.require(ifMatch, reception.version());
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

  private Admission admit(Plan plan, LocalDate from, LocalDate to) {
    plan.check();
    var service = services.offered(plan.serviceCode());
    var unit = roster.unit(plan.unitId());
    boolean otherLevel =
        service.level() != null && unit.level() != null && !service.level().equals(unit.level());
    if (otherLevel && !actor.has(Roles.ADMIN)) {
      throw Problem.unprocessable(
              "UNIT_LEVEL_MISMATCH", "The service belongs to units of another level (S0-02).")
          .at("/unitId");
    }
    return new Admission(
        service,
        unit,
        roster.experts(plan.expertIds()),
        premises.at(plan.siteId(), plan.roomId(), plan.deviceId(), from, to));
  }

  /** The rules first, then the claims; only a reception that has both is written. */
  private Optional<Refusal> place(Reception reception, Plan plan, Admission admission) {
    var refusal =
        admission
            .refusal(reception.localDate(), plan.schedule(), reception.session(), clock.instant())
            .or(
                () ->
                    claims
                        .take(reception.owner(), plan.needs(reception.time()))
                        .map(Refusal::busy));
    if (refusal.isEmpty()) {
      receptions.persist(reception);
      outbox.add(reception.fact().published());
      audit.record("reception.published", "reception", reception.id());
    }
    return refusal;
  }
}
