package fi.osallisuus.registry.decision;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.initiative.DecisionFacts;
import fi.osallisuus.registry.initiative.DecisionOutcome;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The decisions on the county's initiatives. */
@ApplicationScoped
class Decisions implements PanacheRepositoryBase<InitiativeDecision, UUID>, DecisionFacts {

  InitiativeDecision lock(UUID initiativeId, UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .filter(d -> d.initiativeId().equals(initiativeId))
        .orElseThrow(() -> Problem.notFound("decision"));
  }

  List<InitiativeDecision> of(UUID initiativeId, Keyset keyset) {
    return find("initiativeId = ?1 and id > ?2 order by id", initiativeId, keyset.after())
        .range(0, keyset.limit())
        .list();
  }

  /** Undecided ones whose month was over before that day, the longest waiting first. */
  List<InitiativeDecision> overdue(LocalDate day, LocalDate afterDay, UUID afterId, int n) {
    return find(
            "status <> ?1 and expectedBy < ?2"
                + " and (expectedBy > ?3 or (expectedBy = ?3 and id > ?4)) order by expectedBy, id",
            DecisionStatus.DECIDED,
            day,
            afterDay,
            afterId)
        .range(0, n)
        .list();
  }

  @Override
  public boolean proposed(UUID initiativeId) {
    return count("initiativeId", initiativeId) > 0;
  }

  @Override
  public Optional<DecisionOutcome> outcome(UUID initiativeId) {
    return find(
            "initiativeId = ?1 and status = ?2 order by decidedOn desc, id desc",
            initiativeId,
            DecisionStatus.DECIDED)
        .firstResultOptional()
        .map(InitiativeDecision::outcome);
  }

  @Override
  public boolean overdue(UUID initiativeId, LocalDate day) {
    return count(
            "initiativeId = ?1 and status <> ?2 and expectedBy < ?3",
            initiativeId,
            DecisionStatus.DECIDED,
            day)
        > 0;
  }
}
