package fi.osallisuus.registry.assignment;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.time.WallTime;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The county's assignments. */
@ApplicationScoped
class Assignments implements PanacheRepositoryBase<Assignment, UUID> {
  private static final String NEEDS_ATTENTION =
      " and a.status in :ahead and (exists (select 1 from Expert e where e.id = a.expertId"
          + " and e.status <> fi.osallisuus.registry.expert.ExpertStatus.ACTIVE)"
          + " or exists (select 1 from Occupation o where o.expertId = a.expertId"
          + " and o.sourceId <> a.id and o.startsAt < a.task.endsAt"
          + " and o.endsAt > a.task.startsAt))";

  Assignment get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("assignment"));
  }

  Assignment lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("assignment"));
  }

  /** The one that carries out the request now. */
  Optional<Assignment> lockOf(UUID requestId) {
    return find("requestId = ?1 and status not in ?2", requestId, AssignmentStatus.OFF)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  List<Assignment> search(AssignmentSearch search, Keyset keyset) {
    var where = new StringBuilder("a.id > :after");
    var values = Parameters.with("after", keyset.after());
    narrow(where, values, "a.status = :status", "status", search.status());
    narrow(where, values, "a.expertId = :expert", "expert", search.expertId());
    narrow(where, values, "a.task.unitId = :unit", "unit", search.unitId());
    narrow(where, values, "a.requestedBy = :by", "by", search.requestedBy());
    narrow(where, values, "a.task.endsAt > :from", "from", midnight(search.from(), 0));
    narrow(where, values, "a.task.startsAt < :to", "to", midnight(search.to(), 1));
    if (search.attention()) {
      where.append(NEEDS_ATTENTION);
      values.and("ahead", AssignmentStatus.AHEAD);
    }
    return find("from Assignment a where " + where + " order by a.id", values)
        .range(0, keyset.limit())
        .list();
  }

  /** How many assignments of the mode each expert has done. */
  Map<UUID, Integer> done(String mode) {
    var done = new HashMap<UUID, Integer>();
    getEntityManager()
        .createQuery(
            "select a.expertId, count(a) from Assignment a where a.task.mode = :mode"
                + " and a.status in :worked group by a.expertId",
            Object[].class)
        .setParameter("mode", mode)
        .setParameter("worked", AssignmentStatus.WORKED)
        .getResultList()
        .forEach(row -> done.put((UUID) row[0], ((Number) row[1]).intValue()));
    return done;
  }

  private static @Nullable Instant midnight(@Nullable LocalDate day, int later) {
    return day == null ? null : day.plusDays(later).atStartOfDay(WallTime.HELSINKI).toInstant();
  }

  private static void narrow(
      StringBuilder where,
      Parameters values,
      String condition,
      String name,
      @Nullable Object wanted) {
    if (wanted != null) {
      where.append(" and ").append(condition);
      values.and(name, wanted);
    }
  }
}
