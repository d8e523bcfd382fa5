package fi.osallisuus.registry.workqueue;

import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.DatedPosition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Merges what the sources have, by due date (S1-07). */
@ApplicationScoped
@Transactional
class WorkQueue {
  private static final DatedPosition FIRST =
      new DatedPosition(LocalDate.of(1900, 1, 1), new UUID(0, 0));

  /** Later than anything is due; a year that every database and client can write. */
  private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

  private final Instance<WorkQueueSource> sources;

  WorkQueue(Instance<WorkQueueSource> sources) {
    this.sources = sources;
  }

  Page<WorkItem> page(
      @Nullable String kind,
      @Nullable LocalDate dueBy,
      @Nullable String assignee,
      int limit,
      @Nullable String cursor) {
    var query = query(dueBy == null ? LAST : dueBy, assignee, limit + 1, cursor);
    var items =
        asked(kind).stream()
            .flatMap(s -> s.open(query).stream())
            .sorted(WorkItem.ORDER)
            .limit(limit + 1L)
            .toList();
    return DatedPosition.page(items, limit, i -> new DatedPosition(i.dueOn(), i.id()), i -> i);
  }

  private List<WorkQueueSource> asked(@Nullable String kind) {
    if (kind == null) {
      return sources.stream().toList();
    }
    var found = sources.stream().filter(s -> s.kind().equals(kind)).toList();
    if (found.isEmpty()) {
      throw Problem.badRequest("WORK_KIND_UNKNOWN", "The queue has no such kind of work.")
          .at("query/kind")
          .with("kinds", sources.stream().map(WorkQueueSource::kind).sorted().toList());
    }
    return found;
  }

  private static WorkQuery query(
      LocalDate dueBy, @Nullable String assignee, int limit, @Nullable String cursor) {
    var after = cursor == null ? FIRST : DatedPosition.of(cursor);
    return new WorkQuery(after.day(), after.id(), dueBy, assignee, limit);
  }
}
