package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.Where;
import fi.osallisuus.booking.roster.OwnExperts;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The recurrences of the caller's county; an expert sees only the own ones. */
@ApplicationScoped
class StandingPlans implements PanacheRepositoryBase<StandingPlan, UUID> {
  private final Sql sql;
  private final OwnExperts own;

  StandingPlans(Sql sql, OwnExperts own) {
    this.sql = sql;
    this.own = own;
  }

  StandingPlan get(UUID id) {
    return findByIdOptional(id)
        .filter(plan -> own.limit().map(plan::hostedBy).orElse(true))
        .orElseThrow(() -> Problem.notFound("recurrence"));
  }

  /** The job and a person who extends by hand come one after the other. */
  StandingPlan locked(UUID id) {
    var plan = get(id);
    getEntityManager().refresh(plan, LockModeType.PESSIMISTIC_WRITE);
    return plan;
  }

  /** For a change of single dates, which stand in rows of their own. */
  void touch(StandingPlan plan) {
    getEntityManager().lock(plan, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }

  List<StandingPlan> page(Where where, UUID after, int limit) {
    own.limit().ifPresent(ids -> where.and("expert_ids && ?", (Object) ids.toArray(UUID[]::new)));
    where.and("id > ?", after);
    var ids =
        sql.list(
            "select id from recurrence " + where.sql() + " order by id limit ?",
            row -> Sql.uuid(row, "id"),
            where.arguments(limit + 1));
    return find("id in ?1 order by id", ids).list();
  }

  List<UUID> rolling() {
    return sql.list(
        "select id from recurrence where status = 'ACTIVE' and horizon_weeks is not null order by id",
        row -> Sql.uuid(row, "id"));
  }
}
