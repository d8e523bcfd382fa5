package fi.osallisuus.registry.permit;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Event;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Permits are applied for by those who collect, and decided on by another. */
@ApplicationScoped
@Transactional
class PermitDesk {
  private final Permits permits;
  private final PermitChecks checks;
  private final Outbox outbox;
  private final Actor actor;
  private final Audit audit;
  private final Today today;

  PermitDesk(
      Permits permits, PermitChecks checks, Outbox outbox, Actor actor, Audit audit, Today today) {
    this.permits = permits;
    this.checks = checks;
    this.outbox = outbox;
    this.actor = actor;
    this.audit = audit;
    this.today = today;
  }

  Page<PermitView> list(PermitSearch search, Keyset keyset) {
    return keyset.page(permits.search(search, keyset), Permit::id, Permit::view);
  }

  PermitView get(UUID id) {
    return permits.get(id).view();
  }

  PermitView draft(PutPermit request) {
    checks.check(request);
    if (permits.hasCode(request.code())) {
      throw Problem.conflict("CODE_NEVER_REUSED", "A permit has this code already.").at("/code");
    }
    var permit = new Permit(request, actor.id());
    permits.persist(permit);
    outbox.add(permit.drafted());
    audit.record("permit.drafted", "permit", permit.id());
    return permit.view();
  }

  PermitView rewrite(UUID id, PutPermit request, @Nullable String ifMatch) {
    return change(
        id,
        ifMatch,
        "permit.rewritten",
        permit -> {
          checks.check(request);
          return permit.rewrite(request);
        });
  }

  PermitView apply(UUID id, @Nullable String ifMatch) {
    return change(id, ifMatch, "permit.applied", p -> p.apply(actor.id(), today.date()));
  }

  PermitView grant(UUID id, DecidePermit request, @Nullable String ifMatch) {
    return change(id, ifMatch, "permit.granted", p -> p.grant(request, actor.id(), today.date()));
  }

  PermitView refuse(UUID id, DecidePermit request, @Nullable String ifMatch) {
    return change(id, ifMatch, "permit.refused", p -> p.refuse(request, actor.id(), today.date()));
  }

  PermitView link(UUID id, LinkCollection request, @Nullable String ifMatch) {
    var permit = permits.lock(id);
    ETags.require(ifMatch, permit.version());
    permit.link(request.collectionId());
    audit.record("permit.collection-linked", "permit", id);
    return permit.view();
  }

  /** Called by the daily review. */
  void expire(UUID id) {
    permits
        .lock(id)
        .expire(today.date())
        .ifPresent(
            event -> {
              outbox.add(event);
              audit.record("permit.expired", "permit", id);
            });
  }

  private PermitView change(
      UUID id, @Nullable String ifMatch, String action, Function<Permit, Event> verb) {
    var permit = permits.lock(id);
    ETags.require(ifMatch, permit.version());
    outbox.add(verb.apply(permit));
    audit.record(action, "permit", id);
    return permit.view();
  }
}
