package fi.osallisuus.feedback.decision;

import fi.osallisuus.feedback.Counties;
import fi.osallisuus.feedback.body.Bodies;
import fi.osallisuus.feedback.body.KnownBody;
import fi.osallisuus.feedback.collection.Today;
import fi.osallisuus.feedback.source.Source;
import fi.osallisuus.feedback.source.Sources;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.tenancy.Tenancy;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts decisions on record and links them to what people had said. */
@ApplicationScoped
@Transactional
class DecisionDesk {
  private static final int SHORTEST = 10;

  private final Decisions decisions;
  private final Bodies bodies;
  private final Sources sources;
  private final Today today;
  private final Tenancy tenancy;
  private final Outbox outbox;
  private final Audit audit;
  private final Event<DecisionMade> made;

  DecisionDesk(
      Decisions decisions,
      Bodies bodies,
      Sources sources,
      Today today,
      Tenancy tenancy,
      Outbox outbox,
      Audit audit,
      Event<DecisionMade> made) {
    this.decisions = decisions;
    this.bodies = bodies;
    this.sources = sources;
    this.today = today;
    this.tenancy = tenancy;
    this.outbox = outbox;
    this.audit = audit;
    this.made = made;
  }

  Page<DecisionView> list(DecisionSearch search, Keyset keyset) {
    return keyset.page(decisions.search(search, keyset), Decision::id, Decision::view);
  }

  DecisionView get(UUID id) {
    return decisions.get(id).view();
  }

  DecisionView record(RecordDecision request) {
    if (request.decidedOn().isAfter(today.get())) {
      throw Problem.unprocessable("DATE_IN_FUTURE", "That day has not come yet.").at("/decidedOn");
    }
    Counties.requirePublic(tenancy.county(), request.subject(), SHORTEST, "/subject");
    Counties.requirePublic(tenancy.county(), request.reasons(), SHORTEST, "/reasons");
    sources.require(request.inputsOrNone(), "/inputs");
    var missing =
        Optional.ofNullable(request.bodyId())
            .map(body -> bodies.require(body, "/bodyId"))
            .map(KnownBody::missingSectors)
            .orElse(List.of());
    var decision = new Decision(request, missing);
    decisions.persist(decision);
    return told(decision, request.inputsOrNone());
  }

  DecisionView link(UUID id, @Nullable String ifMatch, LinkInputs request) {
    sources.require(request.inputs(), "/inputs");
    var decision = decisions.lock(id);
    ETags.require(ifMatch, decision.version());
    var before = decision.view().inputs();
    decision.link(request.inputs());
    return told(
        decision, request.inputs().stream().filter(input -> !before.contains(input)).toList());
  }

  DecisionView end(UUID id, @Nullable String ifMatch, EndPolicy request) {
    var decision = decisions.lock(id);
    ETags.require(ifMatch, decision.version());
    decision.end(request.validTo());
    return told(decision, List.of());
  }

  private DecisionView told(Decision decision, List<Source> linked) {
    outbox.add(decision.state());
    audit.record("decision.changed", "decision", decision.id());
    if (!linked.isEmpty()) {
      made.fire(new DecisionMade(decision.id(), linked));
    }
    return decision.view();
  }
}
