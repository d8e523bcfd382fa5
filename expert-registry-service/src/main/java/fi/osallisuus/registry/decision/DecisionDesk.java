package fi.osallisuus.registry.decision;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.DatedPosition;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.county.Counties;
import fi.osallisuus.registry.initiative.InitiativeDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Follows decisions on initiatives from the proposal to the outcome. */
@ApplicationScoped
@Transactional
class DecisionDesk {
  private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

  private final Decisions decisions;
  private final InitiativeDirectory initiatives;
  private final Counties counties;
  private final Audit audit;
  private final Today today;

  DecisionDesk(
      Decisions decisions,
      InitiativeDirectory initiatives,
      Counties counties,
      Audit audit,
      Today today) {
    this.decisions = decisions;
    this.initiatives = initiatives;
    this.counties = counties;
    this.audit = audit;
    this.today = today;
  }

  Page<DecisionView> list(UUID initiativeId, Keyset keyset) {
    initiatives.get(initiativeId);
    return keyset.page(
        decisions.of(initiativeId, keyset), InitiativeDecision::id, d -> d.view(today.date()));
  }

  Page<DecisionView> overdue(@Nullable Integer limit, @Nullable String cursor) {
    var n = Limits.of(limit);
    var after =
        cursor == null ? new DatedPosition(LONG_AGO, new UUID(0, 0)) : DatedPosition.of(cursor);
    var rows = decisions.overdue(today.date(), after.day(), after.id(), n);
    return DatedPosition.page(
        rows, n, d -> new DatedPosition(d.expectedBy(), d.id()), d -> d.view(today.date()));
  }

  DecisionView propose(UUID initiativeId, ProposeDecision request) {
    initiatives.hold(initiativeId).requireOpen();
    today.refuseFuture(request.proposedOn(), "/proposedOn");
    request.subject().requireSwedish(counties.bilingual(), "/subject");
    var decision = new InitiativeDecision(initiativeId, request);
    decisions.persist(decision);
    audit.record("initiative-decision.proposed", "initiative-decision", decision.id());
    return decision.view(today.date());
  }

  DecisionView putInBudget(
      UUID initiativeId, UUID id, PutInBudget request, @Nullable String ifMatch) {
    return change(
        initiativeId, id, ifMatch, "initiative-decision.in-budget", d -> d.putInBudget(request));
  }

  DecisionView decide(UUID initiativeId, UUID id, Decide request, @Nullable String ifMatch) {
    return change(
        initiativeId,
        id,
        ifMatch,
        "initiative-decision.decided",
        decision -> {
          today.refuseFuture(request.decidedOn(), "/decidedOn");
          request.reasons().requireSwedish(counties.bilingual(), "/reasons");
          decision.decide(request);
        });
  }

  private DecisionView change(
      UUID initiativeId,
      UUID id,
      @Nullable String ifMatch,
      String action,
      Consumer<InitiativeDecision> verb) {
    var decision = decisions.lock(initiativeId, id);
    ETags.require(ifMatch, decision.version());
    verb.accept(decision);
    audit.record(action, "initiative-decision", id);
    return decision.view(today.date());
  }
}
