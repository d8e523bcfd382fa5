package fi.osallisuus.registry.matching;

import fi.osallisuus.kit.time.WallTime;
import fi.osallisuus.registry.workqueue.WorkItem;
import fi.osallisuus.registry.workqueue.WorkQuery;
import fi.osallisuus.registry.workqueue.WorkQueueSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Requests that wait for an expert, in the coordinator's queue: due on the day they begin (S1-07).
 */
@ApplicationScoped
@Transactional
class RequestQueue implements WorkQueueSource {
  private static final String KIND = "ASSIGNMENT_REQUEST";

  private final Requests requests;

  RequestQueue(Requests requests) {
    this.requests = requests;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<WorkItem> open(WorkQuery query) {
    var from = query.afterDue().atStartOfDay(WallTime.HELSINKI).toInstant();
    var to = query.dueBy().plusDays(1).atStartOfDay(WallTime.HELSINKI).toInstant();
    return query.pick(requests.waiting(from, to), RequestQueue::item);
  }

  private static WorkItem item(AssignmentRequest r) {
    return WorkItem.at(
        KIND,
        r.id(),
        r.task().span().firstDay(),
        r.status(),
        r.task().unitId(),
        null,
        "/assignment-requests/" + r.id());
  }
}
