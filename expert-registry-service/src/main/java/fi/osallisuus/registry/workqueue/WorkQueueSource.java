package fi.osallisuus.registry.workqueue;

import java.util.List;

/**
 * A feature that has work for the coordinator; every bean of this type is asked. The answer must
 * come from an index: the queue is opened many times a day.
 */
public interface WorkQueueSource {

  /** Name of its items, such as ENQUIRY; one word for one source. */
  String kind();

  /** Open work that comes after the query's place, by due date and id, at most its limit. */
  List<WorkItem> open(WorkQuery query);
}
