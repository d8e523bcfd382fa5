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
import java.util.Optional;
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
    return find(id).orElseThrow(() -> Problem.notFound("collection"));
  }

  Optional<FeedbackCollection> find(UUID id) {
    return find("id = ?1 and county = ?2", id, tenancy.county()).singleResultOptional();
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
            "county = ?1 and status in ?2 and days.closesOn < ?3",
            tenancy.county(),
            List.of(CollectionStatus.OPEN, CollectionStatus.PAUSED),
            today)
        .range(0, 99)
        .stream()
        .map(FeedbackCollection::id)
        .toList();
  }

  /** Closed on that day or before, and not anonymised yet; who was promised to be known, stays. */
  List<UUID> toAnonymise(LocalDate closedBy) {
    return find(
            "county = ?1 and status = ?2 and days.closedOn <= ?3 and anonymity <> ?4",
            tenancy.county(),
            CollectionStatus.CLOSED,
            closedBy,
            Anonymity.IDENTIFIED)
        .range(0, 99)
        .stream()
        .map(FeedbackCollection::id)
        .toList();
  }

  /** Those whose answers are to be erased today or should have been. */
  List<UUID> toArchive(LocalDate today) {
    return find(
            "county = ?1 and status in ?2 and days.forgetOn <= ?3",
            tenancy.county(),
            List.of(CollectionStatus.CLOSED, CollectionStatus.ANONYMISED),
            today)
        .range(0, 99)
        .stream()
        .map(FeedbackCollection::id)
        .toList();
  }

  /** Those that evaluate an initiative, oldest first. */
  List<FeedbackCollection> ofInitiative(UUID initiativeId) {
    return find(
            "terms.initiativeId = ?1 and county = ?2 order by id", initiativeId, tenancy.county())
        .range(0, 199)
        .list();
  }

  /** Newest first. */
  Page<FeedbackCollection> page(CollectionSearch search, @Nullable String cursor, int limit) {
    var where = new StringBuilder("county = :county");
    Map<String, Object> values = new HashMap<>(Map.of("county", tenancy.county()));
    search
        .filters()
        .forEach(
            (column, value) -> {
              String name = "p" + values.size();
              where.append(" and ").append(column).append(" = :").append(name);
              values.put(name, value);
            });
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
