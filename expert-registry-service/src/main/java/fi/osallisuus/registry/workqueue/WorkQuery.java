package fi.osallisuus.registry.workqueue;

import fi.osallisuus.kit.page.Where;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which piece of the queue is wanted: {@code dueOn > afterDue or (dueOn = afterDue and id >
 * afterId)}, in that order.
 *
 * @param dueBy last due date that is wanted
 * @param assignee only work assigned to this account; a source that assigns nothing has none
 * @param limit at most so many items
 */
public record WorkQuery(
    LocalDate afterDue, UUID afterId, LocalDate dueBy, @Nullable String assignee, int limit) {

  /** The same piece in HQL, for rows with {@code dueOn} and {@code id}. */
  public Where where() {
    return Where.of("1 = 1").and("dueOn <= ?", dueBy).beyond("dueOn", afterDue, "id", afterId);
  }

  /** The same piece of a list that was made in memory. */
  public <T> List<WorkItem> pick(List<T> all, Function<T, WorkItem> item) {
    return assignee != null
        ? List.of()
        : all.stream()
            .map(item)
            .filter(i -> !i.dueOn().isAfter(dueBy))
            .filter(i -> i.comesAfter(afterDue, afterId))
            .sorted(WorkItem.ORDER)
            .limit(limit)
            .toList();
  }
}
