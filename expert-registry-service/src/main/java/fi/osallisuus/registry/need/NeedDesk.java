package fi.osallisuus.registry.need;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Event;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.body.BodyCard;
import fi.osallisuus.registry.body.BodyDirectory;
import fi.osallisuus.registry.search.SearchIndex;
import fi.osallisuus.registry.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Members and staff raise needs, the coordinator takes them to an answer. */
@ApplicationScoped
@Transactional
class NeedDesk {
  private final Needs needs;
  private final BodyDirectory bodies;
  private final UnitDirectory units;
  private final Instance<Guidelines> guidelines;
  private final SearchIndex index;
  private final Outbox outbox;
  private final Audit audit;
  private final Actor actor;
  private final Today today;

  NeedDesk(
      Needs needs,
      BodyDirectory bodies,
      UnitDirectory units,
      Instance<Guidelines> guidelines,
      SearchIndex index,
      Outbox outbox,
      Audit audit,
      Actor actor,
      Today today) {
    this.needs = needs;
    this.bodies = bodies;
    this.units = units;
    this.guidelines = guidelines;
    this.index = index;
    this.outbox = outbox;
    this.audit = audit;
    this.actor = actor;
    this.today = today;
  }

  /** The coordinator sees all, a member those of the body, others what they raised. */
  Page<NeedView> list(NeedSearch search, Keyset keyset) {
    var all = actor.has(Roles.COORDINATOR);
    var ofOwnBody = search.bodyId() != null && bodies.isMember(search.bodyId());
    var seen = all || ofOwnBody ? search : search.raisedBy(actor.keptName());
    return keyset.page(needs.search(seen, keyset), Need::id, Need::view);
  }

  NeedView get(UUID id) {
    var need = needs.get(id);
    var inside = need.bodyId() != null && bodies.isMember(need.bodyId());
    if (!actor.has(Roles.COORDINATOR) && !need.raisedBy(actor.keptName()) && !inside) {
      throw Problem.notFound("need");
    }
    return need.view();
  }

  NeedView raise(RaiseNeed request) {
    var body = body(request.bodyId());
    if (body == null && (actor.has(Roles.EXPERT) || actor.has(Roles.DEVELOPER_CLIENT))) {
      throw Problem.unprocessable("BODY_REQUIRED", "Experts raise needs in a body of theirs.")
          .at("/bodyId");
    }
    if (body != null && !actor.has(Roles.COORDINATOR) && !bodies.isMember(body.id())) {
      throw Problem.forbidden("NOT_A_MEMBER", "Members of the body raise its needs.");
    }
    var source =
        body == null || actor.has(Roles.COORDINATOR) ? NeedSource.STAFF : NeedSource.MEMBER;
    return raised(body, request.unitId(), source, request.text(), today.date());
  }

  /** A need that a survey told (S1-19); its day is the survey's. */
  NeedView surveyed(@Nullable UUID bodyId, @Nullable UUID unitId, String text, LocalDate day) {
    return raised(body(bodyId), unitId, NeedSource.SURVEY, text, day);
  }

  NeedView acknowledge(UUID id, AcknowledgeNeed request, @Nullable String ifMatch) {
    return change(id, ifMatch, n -> n.acknowledge(request.dueOn(), today.date()));
  }

  NeedView start(UUID id, @Nullable String ifMatch) {
    return change(id, ifMatch, n -> n.start(today.date()));
  }

  NeedView answer(UUID id, AnswerNeed request, @Nullable String ifMatch) {
    return change(
        id,
        ifMatch,
        n -> {
          requirePublished(request.guidelineIds());
          return n.answer(request.answer(), request.guidelineIds(), today.date());
        });
  }

  NeedView close(UUID id, @Nullable String ifMatch) {
    return change(id, ifMatch, n -> n.close(today.date()));
  }

  private NeedView raised(
      @Nullable BodyCard body,
      @Nullable UUID unitId,
      NeedSource source,
      String text,
      LocalDate day) {
    if (unitId != null) {
      units.require(unitId, "/unitId");
    }
    today.refuseFuture(day, "/raisedOn");
    var need = new Need(body, unitId, source, text, day, actor.keptName());
    need.writtenBy(bodies.ownExpert());
    needs.persist(need);
    return told(need, need.raised());
  }

  private NeedView change(UUID id, @Nullable String ifMatch, Function<Need, Event> verb) {
    var need = needs.lock(id);
    ETags.require(ifMatch, need.version());
    return told(need, verb.apply(need));
  }

  private NeedView told(Need need, Event event) {
    index.write(Need.KIND, need.id(), need.texts());
    outbox.add(event);
    audit.record(event.type(), "need", need.id());
    return need.view();
  }

  private @Nullable BodyCard body(@Nullable UUID id) {
    return id == null
        ? null
        : bodies
            .find(id)
            .orElseThrow(
                () ->
                    Problem.unprocessable("BODY_UNKNOWN", "There is no such body.").at("/bodyId"));
  }

  private void requirePublished(List<UUID> documents) {
    for (int i = 0; i < documents.size(); i++) {
      var document = documents.get(i);
      if (guidelines.stream().noneMatch(g -> g.published(document))) {
        throw Problem.unprocessable("GUIDELINE_UNKNOWN", "There is no such published document.")
            .at("/guidelineIds/" + i);
      }
    }
  }
}
