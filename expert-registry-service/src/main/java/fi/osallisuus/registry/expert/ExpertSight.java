package fi.osallisuus.registry.expert;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.gate.GateDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Decides how much of an expert the caller sees, and audits every look. */
@ApplicationScoped
@Transactional
class ExpertSight {
  private final Experts experts;
  private final GateDesk gates;
  private final Actor actor;
  private final Audit audit;
  private final Today today;

  ExpertSight(Experts experts, GateDesk gates, Actor actor, Audit audit, Today today) {
    this.experts = experts;
    this.gates = gates;
    this.actor = actor;
    this.audit = audit;
    this.today = today;
  }

  Page<ExpertView> list(ExpertSearch search, Keyset keyset) {
    refuseTellingFilters(search);
    var rows = experts.search(full() || hr() ? search : search.activeOnly(), keyset);
    rows.stream()
        .limit(keyset.limit())
        .forEach(e -> audit.record("expert.listed", "expert", e.id()));
    return keyset.page(rows, Expert::id, this::view);
  }

  /** A filter tells as much as the field would. */
  private void refuseTellingFilters(ExpertSearch search) {
    if (!full() && hr() && search.asksForThemes()) {
      throw Problem.forbidden("THEME_FILTER_NOT_ALLOWED", "HR does not see experience themes.");
    }
    if (!full() && search.basis() != null) {
      throw Problem.forbidden(
              "THEME_FILTER_NOT_ALLOWED",
              "Whose experience a theme is, is for the coordinator and the person only.")
          .at("query/basis");
    }
  }

  ExpertView get(UUID id) {
    var expert = experts.get(id);
    var may = full() || hr() || own(expert) || (staff() && expert.openToStaff());
    if (!may) {
      throw Problem.notFound("expert");
    }
    audit.record("expert.read", "expert", id);
    return view(expert);
  }

  ExpertView me() {
    var expert =
        experts.ofAccount(actor.id()).orElseThrow(() -> Problem.notFound("expert of this account"));
    audit.record("expert.read", "expert", expert.id());
    return ExpertView.full(expert);
  }

  GateView gate(UUID id) {
    var expert = experts.get(id);
    if (!full() && !hr() && !own(expert)) {
      throw Problem.notFound("expert");
    }
    audit.record("expert.gate-read", "expert", id);
    return GateView.of(gates.look(expert.subject(today.date()), today.date()), expert.restricted());
  }

  private ExpertView view(Expert expert) {
    if (full() || own(expert)) {
      return ExpertView.full(expert);
    }
    return hr() ? ExpertView.withoutThemes(expert) : ExpertView.limited(expert);
  }

  private boolean full() {
    return actor.has(Roles.COORDINATOR) || actor.has(Roles.DPO);
  }

  private boolean hr() {
    return actor.has(Roles.HR);
  }

  private boolean staff() {
    return actor.has(Roles.PROFESSIONAL)
        || actor.has(Roles.UNIT_MANAGER)
        || actor.has(Roles.CASE_LEAD);
  }

  private boolean own(Expert expert) {
    return actor.id().equals(expert.accountId());
  }
}
