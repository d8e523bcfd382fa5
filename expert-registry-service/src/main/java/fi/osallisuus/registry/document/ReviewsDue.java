package fi.osallisuus.registry.document;

import fi.osallisuus.kit.page.Where;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.workqueue.WorkItem;
import fi.osallisuus.registry.workqueue.WorkQuery;
import fi.osallisuus.registry.workqueue.WorkQueueSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Puts documents whose review falls due into the coordinator's work queue (S1-07, S1-09). */
@ApplicationScoped
class ReviewsDue implements WorkQueueSource {
  private final Documents documents;
  private final Today today;

  ReviewsDue(Documents documents, Today today) {
    this.documents = documents;
    this.today = today;
  }

  @Override
  public String kind() {
    return Documents.KIND;
  }

  /** What is due within a month; a year ahead nobody needs to know. */
  @Override
  public List<WorkItem> open(WorkQuery query) {
    if (query.assignee() != null) {
      return List.of();
    }
    var where =
        Where.of("status = PUBLISHED")
            .and("reviewBy <= ?", query.dueBy())
            .and("reviewBy <= ?", today.date().plusMonths(1))
            .beyond("reviewBy", query.afterDue(), "id", query.afterId());
    return documents
        .find(where.hql() + " order by reviewBy, id", where.values())
        .range(0, query.limit() - 1)
        .stream()
        .map(Document::toReview)
        .toList();
  }
}
