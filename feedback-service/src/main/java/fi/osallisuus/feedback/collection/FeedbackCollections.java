package fi.osallisuus.feedback.collection;

import fi.osallisuus.kit.page.Cursor;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.tenancy.Tenancy;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The collections of the county at hand. */
@ApplicationScoped
class FeedbackCollections implements PanacheRepositoryBase<FeedbackCollection, UUID> {
  private final Tenancy tenancy;

  FeedbackCollections(Tenancy tenancy) {
    this.tenancy = tenancy;
  }

  /** Another county's collection is as absent as one that was never there. */
  FeedbackCollection get(UUID id) {
    return find("id = ?1 and county = ?2", id, tenancy.county())
        .singleResultOptional()
        .orElseThrow(() -> Problem.notFound("collection"));
  }

  /** The same, locked: answers, batches and closing of one collection take turns. */
  FeedbackCollection locked(UUID id) {
    return find("id = ?1 and county = ?2", id, tenancy.county())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .singleResultOptional()
        .orElseThrow(() -> Problem.notFound("collection"));
  }

  /** Open collections whose last day has passed. */
  List<UUID> due(LocalDate today) {
    return find(
            "county = ?1 and status = ?2 and closesOn < ?3",
            tenancy.county(),
            CollectionStatus.OPEN,
            today)
        .range(0, 99)
        .stream()
        .map(FeedbackCollection::id)
        .toList();
  }

  /** Newest first. */
  Page<FeedbackCollection> page(
      @Nullable UUID unitId,
      @Nullable CollectionStatus status,
      @Nullable String cursor,
      int limit) {
    var where = new StringBuilder("county = :county");
    Map<String, Object> values = new HashMap<>(Map.of("county", tenancy.county()));
    if (unitId != null) {
      where.append(" and unitId = :unit");
      values.put("unit", unitId);
    }
    if (status != null) {
      where.append(" and status = :status");
      values.put("status", status);
    }
    if (cursor != null) {
      where.append(" and id < :after");
      values.put("after", Cursor.parse(cursor, keys -> UUID.fromString(keys.getFirst())));
    }
    var rows = find(where + " order by id desc", values).range(0, limit).list();
    return rows.size() <= limit
        ? new Page<>(rows, null)
        : new Page<>(rows.subList(0, limit), Cursor.encode(rows.get(limit - 1).id()));
  }
}
