package fi.osallisuus.booking.consultation;

import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.Where;
import fi.osallisuus.booking.roster.ExpertErased;
import fi.osallisuus.booking.roster.OwnExperts;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The consultations of the county's professionals; an expert sees only the own ones. */
@ApplicationScoped
class Consultations implements PanacheRepositoryBase<Consultation, UUID> {
  private final Sql sql;
  private final OwnExperts own;

  Consultations(Sql sql, OwnExperts own) {
    this.sql = sql;
    this.own = own;
  }

  Consultation get(UUID id) {
    return findByIdOptional(id)
        .filter(found -> own.limit().map(found::isOf).orElse(true))
        .orElseThrow(() -> Problem.notFound("consultation"));
  }

  List<Consultation> page(Where where, TimeKey after, int limit) {
    own.limit()
        .ifPresent(ids -> where.and("expert_id = any(?)", (Object) ids.toArray(UUID[]::new)));
    where.and("(opened_at, id) > (?, ?)", after.time(), after.id());
    var ids =
        sql.list(
            "select id from consultation " + where.sql() + " order by opened_at, id limit ?",
            row -> Sql.uuid(row, "id"),
            where.arguments(limit + 1));
    return find("id in ?1 order by openedAt, id", ids).list();
  }

  /** The texts of what was closed before; that it was asked and how soon answered stays. */
  int eraseTexts(Instant closedBefore, int limit) {
    return sql.update(
        """
        update consultation set question = null, answer = null, version = version + 1
        where id in (select id from consultation
          where closed_at < ? and question is not null order by closed_at limit ?)
        """,
        closedBefore,
        limit);
  }

  /** What the expert wrote and was told goes with the expert. */
  void forget(@Observes ExpertErased erased) {
    sql.update(
        """
        update consultation set question = null, answer = null, version = version + 1
        where expert_id = ? and question is not null
        """,
        erased.expertId());
  }
}
