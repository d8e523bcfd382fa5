package fi.osallisuus.registry.fee;

import fi.osallisuus.kit.db.Turns;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was worked, from booking's events and from the features that know of work. */
@ApplicationScoped
class Worked implements PanacheRepositoryBase<WorkDone, UUID> {
  private final Turns turns;

  Worked(Turns turns) {
    this.turns = turns;
  }

  Optional<WorkDone> of(WorkKind kind, UUID sourceId, UUID expertId) {
    return find("kind = ?1 and sourceId = ?2 and expertId = ?3", kind, sourceId, expertId)
        .firstResultOptional();
  }

  List<WorkDone> stuck(Keyset keyset) {
    return find("problem is not null and id > ?1 order by id", keyset.after())
        .range(0, keyset.limit())
        .list();
  }

  List<WorkDone> stuckOn(List<String> modes) {
    return find("problem is not null and mode in ?1 order by id", modes)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  WorkDone lockStuck(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .filter(w -> w.problem() != null)
        .orElseThrow(() -> Problem.notFound("fee problem"));
  }

  /**
   * Lets those who tell of one source take turns until the commit: else a visit told while the
   * reception closes could be counted by neither, and work told twice at once would fail.
   */
  void takeTurns(UUID sourceId) {
    turns.await("work of " + sourceId);
  }

  void note(WorkedVisit.Told told) {
    var known = getEntityManager().find(WorkedVisit.class, told.visitId());
    if (known == null) {
      getEntityManager().persist(new WorkedVisit(told));
    } else {
      known.follow(told);
    }
  }

  /** How many visits of a reception had the outcome. */
  int visits(UUID receptionId, WorkedVisit.Outcome... outcomes) {
    return getEntityManager()
        .createQuery(
            "select count(v) from WorkedVisit v where v.receptionId = :r and v.outcome in :o",
            Long.class)
        .setParameter("r", receptionId)
        .setParameter("o", List.of(outcomes))
        .getSingleResult()
        .intValue();
  }
}
