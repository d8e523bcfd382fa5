package fi.osallisuus.booking.engagement;

import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.Where;
import fi.osallisuus.booking.roster.OwnExperts;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The engagements of the caller's county; an expert sees only the own ones. */
@ApplicationScoped
class Engagements implements PanacheRepositoryBase<Engagement, UUID> {
  private final Sql sql;
  private final OwnExperts own;

  Engagements(Sql sql, OwnExperts own) {
    this.sql = sql;
    this.own = own;
  }

  Engagement get(UUID id) {
    return findByIdOptional(id)
        .filter(engagement -> own.limit().map(engagement.crew()::has).orElse(true))
        .orElseThrow(() -> Problem.notFound("engagement"));
  }

  List<Engagement> page(Where where, TimeKey after, int limit) {
    own.limit().ifPresent(ids -> where.and("expert_ids && ?", (Object) ids.toArray(UUID[]::new)));
    where.and("(starts_at, id) > (?, ?)", after.time(), after.id());
    var ids =
        sql.list(
            "select id from engagement " + where.sql() + " order by starts_at, id limit ?",
            row -> Sql.uuid(row, "id"),
            where.arguments(limit + 1));
    return find("id in ?1 order by timing.startsAt, id", ids).list();
  }
}
