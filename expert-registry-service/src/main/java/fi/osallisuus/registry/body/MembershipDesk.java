package fi.osallisuus.registry.body;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who joins by oneself, who is appointed, who leaves. */
@ApplicationScoped
@Transactional
class MembershipDesk {
  /** As which of several roles somebody is in a network: the most particular first. */
  private static final List<String> AS =
      List.of(
          Roles.CASE_LEAD,
          Roles.UNIT_MANAGER,
          Roles.PROJECT_MANAGER,
          Roles.MODEL_OWNER,
          Roles.HR,
          Roles.ANALYST,
          Roles.PROFESSIONAL,
          Roles.COORDINATOR);

  private final Bodies bodies;
  private final Memberships memberships;
  private final BodyDirectory directory;
  private final Appointments appointments;
  private final UnitDirectory units;
  private final Outbox outbox;
  private final Audit audit;
  private final Actor actor;
  private final Today today;

  MembershipDesk(
      Bodies bodies,
      Memberships memberships,
      BodyDirectory directory,
      Appointments appointments,
      UnitDirectory units,
      Outbox outbox,
      Audit audit,
      Actor actor,
      Today today) {
    this.bodies = bodies;
    this.memberships = memberships;
    this.directory = directory;
    this.appointments = appointments;
    this.units = units;
    this.outbox = outbox;
    this.audit = audit;
    this.actor = actor;
    this.today = today;
  }

  Page<MembershipView> list(UUID bodyId, boolean former, Keyset keyset) {
    bodies.get(bodyId);
    directory.requireInside(bodyId, "membership");
    if (sees()) {
      audit.record("membership.listed", "body", bodyId);
    }
    var own = directory.own(bodyId).map(Membership::id);
    return keyset.page(memberships.page(bodyId, former, keyset), Membership::id, m -> view(m, own));
  }

  Composition composition(UUID bodyId) {
    return Composition.of(bodies.get(bodyId), memberships.present(bodyId), units.serviceLines());
  }

  MembershipView join(UUID bodyId, JoinBody request) {
    var body = locked(bodyId);
    requireOpen(body);
    units.require(request.unitId(), "/unitId");
    var role = AS.stream().filter(actor::has).findFirst().orElse(Roles.PROFESSIONAL);
    return admitted(body, new Membership(body, request, actor.id(), role, today.date()));
  }

  MembershipView appoint(UUID bodyId, AppointMember request) {
    var body = locked(bodyId);
    today.refuseFuture(request.joinedOn(), "/joinedOn");
    return admitted(body, new Membership(body, request, appointments.role(request)));
  }

  /** By the coordinator anywhere, by oneself where everybody may come and go. */
  MembershipView leave(UUID bodyId, UUID id, @Nullable String ifMatch) {
    var body = bodies.lock(bodyId);
    var membership = reach(bodyId, id);
    if (!actor.has(Roles.COORDINATOR)) {
      requireOpen(body);
    }
    ETags.require(ifMatch, membership.version());
    membership.leave(today.date());
    told(body, "membership.ended", membership);
    return membership.view(true);
  }

  MembershipView declineFees(UUID bodyId, UUID id, DeclineFees request, @Nullable String ifMatch) {
    var membership = reach(bodyId, id);
    ETags.require(ifMatch, membership.version());
    membership.declineFees(request.declined());
    audit.record("membership.fees-declined", "membership", id);
    return membership.view(true);
  }

  /** Of an expert who is no longer there. */
  void leaveAll(UUID expertId) {
    for (var membership : memberships.ofExpert(expertId)) {
      var body = bodies.lock(membership.bodyId());
      membership.leave(today.date());
      told(body, "membership.ended", membership);
    }
  }

  private MembershipView admitted(Body body, Membership membership) {
    var again =
        memberships.present(body.id()).stream()
            .anyMatch(
                m ->
                    same(m.accountId(), membership.accountId())
                        || same(m.expertId(), membership.expertId()));
    if (again) {
      throw Problem.conflict("ALREADY_MEMBER", "The same person is a member already.");
    }
    memberships.persist(membership);
    told(body, "membership.begun", membership);
    return membership.view(true);
  }

  private void told(Body body, String action, Membership membership) {
    memberships.flush(); // the counts of the event are read from the table
    body.membershipChanged();
    outbox.add(BodyState.event("body.changed", body, memberships.present(body.id())));
    audit.record(action, "membership", membership.id());
  }

  private Membership reach(UUID bodyId, UUID id) {
    var membership = memberships.lock(bodyId, id);
    var own = directory.own(bodyId).map(Membership::id);
    if (!actor.has(Roles.COORDINATOR) && !own.equals(Optional.of(id))) {
      throw Problem.notFound("membership");
    }
    return membership;
  }

  private Body locked(UUID bodyId) {
    var body = bodies.lock(bodyId);
    body.requireActive();
    return body;
  }

  private static void requireOpen(Body body) {
    if (!body.openMembership()) {
      throw Problem.conflict(
          "MEMBERSHIP_BY_APPOINTMENT", "Members of this body are appointed by the coordinator.");
    }
  }

  private MembershipView view(Membership membership, Optional<UUID> own) {
    return membership.view(sees() || own.equals(Optional.of(membership.id())));
  }

  private boolean sees() {
    return actor.has(Roles.COORDINATOR) || actor.has(Roles.DPO);
  }

  private static boolean same(@Nullable Object a, @Nullable Object b) {
    return a != null && a.equals(b);
  }
}
