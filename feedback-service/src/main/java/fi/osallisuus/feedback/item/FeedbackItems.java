package fi.osallisuus.feedback.item;

import fi.osallisuus.feedback.DayKeyset;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The items of the county. */
@ApplicationScoped
class FeedbackItems implements PanacheRepositoryBase<FeedbackItem, UUID> {

  FeedbackItem get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("feedback item"));
  }

  FeedbackItem lock(UUID id) {
    return locked(id).orElseThrow(() -> Problem.notFound("feedback item"));
  }

  Optional<FeedbackItem> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  Optional<FeedbackItem> ofText(UUID textId) {
    return find("textId", textId).firstResultOptional();
  }

  /** The longest waiting first. */
  List<FeedbackItem> search(ItemSearch search, DayKeyset keyset) {
    var where =
        keyset
            .where("days.receivedOn")
            .is("status", search.status())
            .is("kind", search.kind())
            .is("about.unitId", search.unitId())
            .is("handlerUnitId", search.handlerUnitId())
            .is("about.municipality", search.municipality())
            .is("about.theme", search.theme())
            .is("urgent", search.urgent())
            .is("telling.expertId", search.expertId());
    return find(where.hql() + " order by days.receivedOn, id", where.values())
        .range(0, keyset.limit())
        .list();
  }

  /** With something to be done by a day, the most urgent first. */
  List<FeedbackItem> due(LocalDate by, @Nullable UUID handlerUnitId, DayKeyset keyset) {
    var where =
        keyset.where("due.dueOn").and("due.dueOn <= ?", by).is("handlerUnitId", handlerUnitId);
    return find(where.hql() + " order by due.dueOn, id", where.values())
        .range(0, keyset.limit())
        .list();
  }

  /** Those of which to remind today, a batch at a time. */
  List<FeedbackItem> toRemind(LocalDate today, int batch) {
    return find("due.nextReminderOn <= ?1 order by due.nextReminderOn, id", today)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .range(0, batch - 1)
        .list();
  }

  List<UUID> ofExpert(UUID expertId) {
    return find("telling.expertId", expertId).stream().map(FeedbackItem::id).toList();
  }
}
