package fi.osallisuus.feedback.action;

import fi.osallisuus.feedback.source.SourceKind;
import fi.osallisuus.kit.page.Cursor;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.page.Where;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The actions of the county. */
@ApplicationScoped
class Actions implements PanacheRepositoryBase<Action, UUID> {
  private static final String IN_HAND = "status in (AGREED, IN_PROGRESS)";

  Action get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("action"));
  }

  Action lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("action"));
  }

  List<Action> search(ActionSearch search, Keyset keyset) {
    var where =
        Where.after(keyset)
            .is("status", search.status())
            .is("source", search.source())
            .and("? member of sourceIds", search.sourceId())
            .is("unitId", search.unitId())
            .is("bodyId", search.bodyId())
            .is("municipality", search.municipality());
    return find(where.hql() + " order by id", where.values()).range(0, keyset.limit()).list();
  }

  List<Action> of(SourceKind source, UUID sourceId) {
    return find("source = ?1 and ?2 member of sourceIds order by id", source, sourceId).list();
  }

  /** In hand and due by a day, the most urgent first. */
  Page<Action> due(LocalDate by, @Nullable UUID unitId, @Nullable String cursor, int limit) {
    var where = Where.of(IN_HAND).and("dueOn <= ?", by).is("unitId", unitId);
    if (cursor != null) {
      var after = Cursor.parse(cursor, After::of);
      where.beyond("dueOn", after.dueOn(), "id", after.id());
    }
    var rows = find(where.hql() + " order by dueOn, id", where.values()).range(0, limit).list();
    if (rows.size() <= limit) {
      return new Page<>(rows, null);
    }
    var last = rows.get(limit - 1);
    return new Page<>(rows.subList(0, limit), Cursor.encode(last.due(), last.id()));
  }

  /** Those of whom somebody should hear today, a batch at a time. */
  List<UUID> toRemind(LocalDate today, int batch) {
    return find("nextReminderOn <= ?1 order by nextReminderOn, id", today)
        .range(0, batch - 1)
        .stream()
        .map(Action::id)
        .toList();
  }

  private record After(LocalDate dueOn, UUID id) {
    static After of(List<String> keys) {
      return new After(LocalDate.parse(keys.getFirst()), UUID.fromString(keys.get(1)));
    }
  }
}
