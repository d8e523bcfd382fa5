package fi.osallisuus.registry.meeting;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Where;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The meetings of the county's bodies. */
@ApplicationScoped
class Meetings implements PanacheRepositoryBase<Meeting, UUID> {

  Meeting get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("meeting"));
  }

  Meeting lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("meeting"));
  }

  List<Meeting> search(MeetingSearch search, Keyset keyset) {
    var where =
        Where.after(keyset)
            .is("bodyId", search.bodyId())
            .is("status", search.status())
            .and("heldOn >= ?", search.from())
            .and("heldOn <= ?", search.to());
    return find(where.hql() + " order by id", where.values()).range(0, keyset.limit()).list();
  }

  /** The days on which a body met, in their order. */
  List<LocalDate> heldDays(UUID bodyId, LocalDate from, LocalDate to) {
    return getEntityManager()
        .createQuery(
            "select heldOn from Meeting where bodyId = :body and status = HELD"
                + " and heldOn between :from and :to order by heldOn",
            LocalDate.class)
        .setParameter("body", bodyId)
        .setParameter("from", from)
        .setParameter("to", to)
        .setMaxResults(1000)
        .getResultList();
  }

  /** The last day on which each body met. */
  Map<UUID, LocalDate> lastHeld(Collection<UUID> bodyIds) {
    return bodyIds.isEmpty()
        ? Map.of()
        : getEntityManager()
            .createQuery(
                "select bodyId, heldOn from Meeting m where bodyId in :bodies and status = HELD"
                    + " and not exists (select 1 from Meeting l where l.bodyId = m.bodyId"
                    + " and l.status = HELD and l.heldOn > m.heldOn)",
                Object[].class)
            .setParameter("bodies", bodyIds)
            .getResultStream()
            .collect(
                Collectors.toMap(r -> (UUID) r[0], r -> (LocalDate) r[1], (first, same) -> first));
  }

  /** The last day before a day on which a body met. */
  Optional<LocalDate> heldBefore(UUID bodyId, LocalDate day) {
    return find(
            "bodyId = ?1 and status = ?2 and heldOn < ?3 order by heldOn desc",
            bodyId,
            MeetingStatus.HELD,
            day)
        .firstResultOptional()
        .map(Meeting::heldOn);
  }
}
