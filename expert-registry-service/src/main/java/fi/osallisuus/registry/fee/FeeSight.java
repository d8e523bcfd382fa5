package fi.osallisuus.registry.fee;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.expert.ExpertDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Staff read the county's entries, an expert the own ones; what somebody earns is audited. */
@ApplicationScoped
@Transactional
class FeeSight {
  private final FeeEntries entries;
  private final Worked worked;
  private final ExpertDirectory experts;
  private final Actor actor;
  private final Audit audit;

  FeeSight(FeeEntries entries, Worked worked, ExpertDirectory experts, Actor actor, Audit audit) {
    this.entries = entries;
    this.worked = worked;
    this.experts = experts;
    this.actor = actor;
    this.audit = audit;
  }

  Page<FeeView> list(FeeSearch search, Keyset keyset) {
    var seen = search;
    if (!staff()) {
      var own = experts.ofAccount(actor.id());
      if (own.isEmpty()) {
        return new Page<>(List.of(), null);
      }
      seen = search.of(own.get().id());
    }
    var rows = entries.search(seen, keyset);
    rows.stream()
        .limit(keyset.limit())
        .forEach(e -> audit.record("fee-entry.listed", "fee-entry", e.id()));
    return keyset.page(rows, FeeEntry::id, FeeView::of);
  }

  FeeView get(UUID id) {
    var entry = entries.get(id);
    if (!staff() && experts.find(entry.expertId()).filter(c -> c.belongsTo(actor.id())).isEmpty()) {
      throw Problem.notFound("fee entry");
    }
    audit.record("fee-entry.read", "fee-entry", id);
    return FeeView.of(entry);
  }

  Page<FeeProblemView> problems(Keyset keyset) {
    var rows = worked.stuck(keyset);
    rows.stream()
        .limit(keyset.limit())
        .forEach(w -> audit.record("fee-problem.listed", "expert", w.expertId()));
    return keyset.page(rows, WorkDone::id, FeeProblemView::of);
  }

  FeeProblemView problem(UUID id) {
    return FeeProblemView.of(worked.findById(id));
  }

  private boolean staff() {
    return actor.has(Roles.COORDINATOR)
        || actor.has(Roles.UNIT_MANAGER)
        || actor.has(Roles.HR)
        || actor.has(Roles.DPO);
  }
}
