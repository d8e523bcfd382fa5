package fi.osallisuus.registry.initiative;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.registry.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows initiatives with the warnings that stand today. */
@ApplicationScoped
@Transactional
class InitiativeSight {
  private final Initiatives initiatives;
  private final TeamFacts team;
  private final PreparationFacts preparation;
  private final DecisionFacts decisions;
  private final Today today;

  InitiativeSight(
      Initiatives initiatives,
      TeamFacts team,
      PreparationFacts preparation,
      DecisionFacts decisions,
      Today today) {
    this.initiatives = initiatives;
    this.team = team;
    this.preparation = preparation;
    this.decisions = decisions;
    this.today = today;
  }

  Page<InitiativeSummary> list(InitiativeSearch search, Keyset keyset) {
    return keyset.page(
        initiatives.search(search, today.date().getYear(), keyset),
        Initiative::id,
        Initiative::summary);
  }

  InitiativeView get(UUID id) {
    return view(initiatives.get(id));
  }

  InitiativeView view(Initiative initiative) {
    return initiative.view(warnings(initiative));
  }

  Page<GoalView> goals(UUID id, @Nullable Boolean measurable) {
    return new Page<>(
        initiatives.get(id).goals().stream()
            .filter(goal -> measurable == null || measurable == goal.measurable())
            .map(GoalView::of)
            .toList(),
        null);
  }

  Readiness readiness(UUID id) {
    initiatives.get(id);
    return readinessOf(id);
  }

  Readiness readinessOf(UUID id) {
    return Readiness.of(team.roles(id), preparation.openMandatory(id));
  }

  Lineage lineage(UUID id) {
    var it = initiatives.get(id);
    var parent = it.parentId();
    return new Lineage(
        one(parent),
        summaries("parentId", id),
        parent == null
            ? List.of()
            : summaries("parentId", parent).stream().filter(s -> !s.id().equals(id)).toList(),
        one(it.genericId()),
        summaries("genericId", id),
        one(it.continuedById()),
        summaries("continuedById", id),
        it.relations());
  }

  private @Nullable InitiativeSummary one(@Nullable UUID id) {
    return id == null ? null : initiatives.get(id).summary();
  }

  private List<InitiativeSummary> summaries(String field, UUID id) {
    return initiatives.relatives(field, id).stream().map(Initiative::summary).toList();
  }

  private List<InitiativeWarning> warnings(Initiative it) {
    if (it.phase() == InitiativePhase.ENDED) {
      return List.of();
    }
    var found = new ArrayList<InitiativeWarning>();
    if (it.phase().compareTo(InitiativePhase.PREPARATION) >= 0
        && !team.roles(it.id()).contains(TeamRole.CLIENT_PERSPECTIVE)) {
      found.add(InitiativeWarning.of(Readiness.CLIENT_PERSPECTIVE_MISSING));
    }
    if (it.descriptionDue()) {
      found.add(InitiativeWarning.of("DESCRIPTION_DUE"));
    }
    if (decisions.overdue(it.id(), today.date())) {
      found.add(InitiativeWarning.of("DECISION_OVERDUE"));
    }
    if (it.strategyEnded(today.date().getYear())) {
      found.add(InitiativeWarning.of("STRATEGY_ENDED"));
    }
    it.rolesWithoutFuture()
        .forEach(role -> found.add(new InitiativeWarning("SUSTAINABILITY", role)));
    it.goals().stream()
        .filter(goal -> !goal.measurable())
        .forEach(goal -> found.add(new InitiativeWarning("GOAL_NOT_MEASURABLE", goal.code())));
    return found;
  }
}
