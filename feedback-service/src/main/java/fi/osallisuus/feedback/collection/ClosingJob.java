package fi.osallisuus.feedback.collection;

import fi.osallisuus.feedback.Counties;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.tenancy.Tenancy;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Closes collections whose last day has passed, so that their last answers become figures. */
@ApplicationScoped
class ClosingJob {
  private final CollectionDesk desk;
  private final FeedbackCollections collections;
  private final Today today;
  private final Tenancy tenancy;

  ClosingJob(CollectionDesk desk, FeedbackCollections collections, Today today, Tenancy tenancy) {
    this.desk = desk;
    this.collections = collections;
    this.today = today;
    this.tenancy = tenancy;
  }

  @Scheduled(
      every = "${feedback.closing.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    Counties.ALL.forEach(county -> tenancy.as(county, this::closeDue));
  }

  private int closeDue() {
    List<UUID> due = QuarkusTransaction.requiringNew().call(() -> collections.due(today.get()));
    for (UUID id : due) {
      try {
        desk.close(id);
      } catch (Problem anotherWasFaster) {
        // A person or another instance has closed it between the look and the lock.
        Log.debugf("Collection was closed already collectionId=%s", id);
      }
    }
    return due.size();
  }
}
