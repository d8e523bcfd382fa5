package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.claim.Claims;
import fi.osallisuus.booking.offer.Offered;
import fi.osallisuus.booking.offer.Services;
import fi.osallisuus.booking.roster.KnownUnit;
import fi.osallisuus.booking.roster.Roster;
import fi.osallisuus.booking.roster.WorkPairs;
import fi.osallisuus.booking.site.PremisesDesk;
import fi.osallisuus.booking.slot.SlotsFree;
import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Looks up what a plan stands on, and publishes single days of it. Works in its caller's
 * transaction without a boundary of its own: a refusal caught on the way must not undo the rest.
 */
@ApplicationScoped
class Publishing {
  private final Receptions receptions;
  private final Claims claims;
  private final Services services;
  private final Roster roster;
  private final WorkPairs pairs;
  private final PremisesDesk premises;
  private final Outbox outbox;
  private final Audit audit;
  private final Actor actor;
  private final Clock clock;
  private final Event<SlotsFree> free;

  Publishing(
      Receptions receptions,
      Claims claims,
      Services services,
      Roster roster,
      WorkPairs pairs,
      PremisesDesk premises,
      Outbox outbox,
      Audit audit,
      Actor actor,
      Clock clock,
      Event<SlotsFree> free) {
    this.receptions = receptions;
    this.claims = claims;
    this.services = services;
    this.roster = roster;
    this.pairs = pairs;
    this.premises = premises;
    this.outbox = outbox;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
    this.free = free;
  }

  /** With what somebody plans: refuses units of another level unless an administrator says so. */
  Admission admit(Plan plan, LocalDate from, LocalDate to) {
    plan.check();
    var admission = known(plan, from, to);
    if (isOtherLevel(admission.service(), admission.unit()) && !actor.has(Roles.ADMIN)) {
      throw Problem.unprocessable(
              "UNIT_LEVEL_MISMATCH", "The service belongs to units of another level (S0-02).")
          .at("/unitId");
    }
    return admission;
  }

  /** With what was admitted once and goes on. */
  Admission known(Plan plan, LocalDate from, LocalDate to) {
    var service = services.offered(plan.serviceCode());
    var unit = roster.unit(plan.unitId());
    var hosts = hosts(plan);
    hosts.check(service, unit);
    return new Admission(
        service, unit, hosts, premises.at(plan.siteId(), plan.roomId(), plan.deviceId(), from, to));
  }

  private Hosts hosts(Plan plan) {
    if (plan.workPairId() == null) {
      return Hosts.of(roster.experts(plan.expertIds()));
    }
    var pair = pairs.get(plan.workPairId());
    return new Hosts(List.of(), pair, pairs.people(pair.id()));
  }

  /** The gate and the theme of one new host; place and time stay as they are. */
  Optional<Refusal> hostRefusal(Plan plan, UUID hostId, LocalDate date) {
    var host = roster.experts(List.of(hostId)).getFirst();
    return Hosts.refusal(host, date, roster.unit(plan.unitId()));
  }

  /** The rules first, then the claims; only a reception that has both is written. */
  Optional<Refusal> place(Reception reception, Plan plan, Admission admission) {
    var refusal =
        admission
            .refusal(reception.localDate, plan.schedule(), reception.session(), clock.instant())
            .or(
                () ->
                    claims
                        .take(
                            reception.owner(),
                            plan.needs(reception.time(), admission.hosts().people()))
                        .map(Refusal::busy));
    if (refusal.isEmpty()) {
      receptions.persist(reception);
      outbox.add(reception.fact().published());
      audit.record("reception.published", "reception", reception.id);
      free.fire(new SlotsFree(reception.id, null));
    }
    return refusal;
  }

  /** Before a row that points to what was published. */
  void flush() {
    receptions.flush();
  }

  private static boolean isOtherLevel(Offered service, KnownUnit unit) {
    return service.level() != null && unit.level() != null && !service.level().equals(unit.level());
  }
}
