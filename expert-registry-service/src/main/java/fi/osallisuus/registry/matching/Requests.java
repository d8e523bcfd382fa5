package fi.osallisuus.registry.matching;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Timeouts;
import org.jspecify.annotations.Nullable;

/** The county's requests for experts. */
@ApplicationScoped
class Requests implements PanacheRepositoryBase<AssignmentRequest, UUID> {

  AssignmentRequest get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("assignment request"));
  }

  /** Whoever changes a request or one of its offers waits for the turn here first. */
  AssignmentRequest lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("assignment request"));
  }

  /** Empty while somebody else is at it: a job comes again. */
  Optional<AssignmentRequest> lockIfFree(UUID id) {
    return find("id", id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
        .firstResultOptional();
  }

  /** Requests with an offer to send or to expire, or whose own time has come. */
  List<UUID> due(Instant now, int limit) {
    return getEntityManager()
        .createQuery(
            """
            select distinct r.id from AssignmentRequest r
            left join Offer o on o.requestId = r.id
            where r.status in :open and (r.task.startsAt <= :now
              or (o.status = :scheduled and o.sendAt <= :now)
              or (o.status = :sent and o.expiresAt <= :now))""",
            UUID.class)
        .setParameter("open", RequestStatus.OPEN)
        .setParameter("scheduled", OfferStatus.SCHEDULED)
        .setParameter("sent", OfferStatus.SENT)
        .setParameter("now", now)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Those that nobody has accepted yet and that begin between the instants. */
  List<AssignmentRequest> waiting(Instant from, Instant to) {
    return list(
        "status in ?1 and task.startsAt >= ?2 and task.startsAt < ?3",
        RequestStatus.OPEN,
        from,
        to);
  }

  Map<UUID, AssignmentRequest> of(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : find("id in ?1", ids).stream()
            .collect(Collectors.toMap(AssignmentRequest::id, Function.identity()));
  }

  List<AssignmentRequest> search(RequestSearch search, Keyset keyset) {
    var where = new StringBuilder("r.id > :after");
    var values = Parameters.with("after", keyset.after());
    narrow(where, values, "r.status = :status", "status", search.status());
    narrow(where, values, "r.task.unitId = :unit", "unit", search.unitId());
    narrow(where, values, "r.task.mode = :mode", "mode", search.mode());
    narrow(where, values, "r.requestedBy = :by", "by", search.requestedBy());
    if (search.text() != null) {
      where.append(" and ").append(search.text().where(RequestSearch.KIND, "r.id"));
      search.text().bind(values::and);
    }
    return find("from AssignmentRequest r where " + where + " order by r.id", values)
        .range(0, keyset.limit())
        .list();
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
