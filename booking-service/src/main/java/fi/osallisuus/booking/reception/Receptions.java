package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.Where;
import fi.osallisuus.booking.roster.ExpertErased;
import fi.osallisuus.booking.roster.OwnExperts;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The receptions of the caller's county; an expert sees only the own ones. */
@ApplicationScoped
class Receptions implements PanacheRepositoryBase<Reception, UUID> {
  private final Sql sql;
  private final OwnExperts own;

  Receptions(Sql sql, OwnExperts own) {
    this.sql = sql;
    this.own = own;
  }

  Reception get(UUID id) {
    return findByIdOptional(id)
        .filter(reception -> own.limit().map(reception::hostedBy).orElse(true))
        .orElseThrow(() -> Problem.notFound("reception"));
  }

  /** Nobody books into it until the transaction ends; refused when it has just been changed. */
  void lock(Reception reception) {
    getEntityManager().lock(reception, LockModeType.PESSIMISTIC_WRITE);
  }

  /** What is still to come at a site. */
  List<Reception> planned(UUID siteId, Instant now) {
    return list(
        "siteId = ?1 and status = ?2 and startsAt > ?3 order by startsAt, id",
        siteId,
        ReceptionStatus.PUBLISHED,
        now);
  }

  List<Reception> page(Where where, TimeKey after, int limit) {
    own.limit().ifPresent(ids -> where.and("expert_ids && ?", (Object) ids.toArray(UUID[]::new)));
    where.and("(starts_at, id) > (?, ?)", after.time(), after.id());
    var ids =
        sql.list(
            "select id from reception " + where.sql() + " order by starts_at, id limit ?",
            row -> Sql.uuid(row, "id"),
            where.arguments(limit + 1));
    return find("id in ?1 order by startsAt, id", ids).list();
  }

  /** The alias is the one thing here that is the expert's own; it goes when the expert does. */
  void forget(@Observes ExpertErased erased) {
    sql.update(
        "update reception set host_alias = null, version = version + 1"
            + " where expert_ids @> ? and host_alias is not null",
        (Object) new UUID[] {erased.expertId()});
  }
}
