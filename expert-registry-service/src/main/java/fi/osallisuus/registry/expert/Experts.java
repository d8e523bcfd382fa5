package fi.osallisuus.registry.expert;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Keyset;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The experts of the county. */
@ApplicationScoped
class Experts implements PanacheRepositoryBase<Expert, UUID> {

  Expert get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("expert"));
  }

  /** For a change: others wait, so the version in the event is the version in the row. */
  Expert lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("expert"));
  }

  Optional<Expert> ofAccount(String accountId) {
    return find("accountId", accountId).firstResultOptional();
  }

  boolean hasCode(String code) {
    return count("code", code) > 0;
  }

  /** Those whose gate may open or shut by the mere passing of days. */
  List<UUID> toReview(UUID after, int limit) {
    return find(
            "select e.id from Expert e where e.id > ?1 and e.status in ?2 order by e.id",
            after,
            List.of(ExpertStatus.ORIENTED, ExpertStatus.ACTIVE, ExpertStatus.PAUSED))
        .project(UUID.class)
        .range(0, limit - 1)
        .list();
  }

  List<Expert> search(ExpertSearch search, Keyset keyset) {
    var where = new StringBuilder("id > :after");
    var values = Parameters.with("after", keyset.after());
    if (search.status() != null) {
      where.append(" and status = :status");
      values.and("status", search.status());
    }
    if (search.theme() != null) {
      where.append(
          " and exists (select 1 from ExpertTheme t where t.expert.id = e.id and t.theme = :theme"
              + " and t.withdrawnOn is null"
              + " and (t.consentValidUntil is null or t.consentValidUntil >= :day))");
      values.and("theme", search.theme()).and("day", search.day());
    }
    contains(where, values, "languages", search.language());
    contains(where, values, "areas", search.area());
    contains(where, values, "modes", search.mode());
    return find("from Expert e where " + where + " order by id", values)
        .range(0, keyset.limit())
        .list();
  }

  private static void contains(
      StringBuilder where, Parameters values, String field, @Nullable Object wanted) {
    if (wanted != null) {
      where.append(" and array_contains(e.").append(field).append(", :").append(field).append(")");
      values.and(field, wanted);
    }
  }
}
