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
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Does what time asks for: closes collections whose last day has passed, so that their last answers
 * become figures, cuts the last ways to closed answers, and erases them when their time is over.
 */
@ApplicationScoped
class ClosingJob {
  private final CollectionLife life;
  private final FeedbackCollections collections;
  private final Today today;
  private final Tenancy tenancy;
  private final int anonymiseAfter;

  ClosingJob(
      CollectionLife life,
      FeedbackCollections collections,
      Today today,
      Tenancy tenancy,
      @ConfigProperty(name = "feedback.anonymise.after-days") int anonymiseAfter) {
    this.life = life;
    this.collections = collections;
    this.today = today;
    this.tenancy = tenancy;
    this.anonymiseAfter = anonymiseAfter;
  }

  @Scheduled(
      every = "${feedback.closing.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    Counties.ALL.forEach(county -> tenancy.as(county, this::closeDue));
  }

  @Scheduled(
      every = "${feedback.retention.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void forget() {
    Counties.ALL.forEach(county -> tenancy.as(county, this::forgetDue));
  }

  private int closeDue() {
    return each(() -> collections.due(today.get()), life::close);
  }

  private int forgetDue() {
    return each(
            () -> collections.toAnonymise(today.get().minusDays(anonymiseAfter)), life::anonymise)
        + each(() -> collections.toArchive(today.get()), life::archive);
  }

  private static int each(Supplier<List<UUID>> look, Consumer<UUID> verb) {
    List<UUID> due = QuarkusTransaction.requiringNew().call(look::get);
    for (UUID id : due) {
      try {
        verb.accept(id);
      } catch (Problem anotherWasFaster) {
        // A person or another instance has done it between the look and the lock.
        Log.debugf("Collection was handled already collectionId=%s", id);
      }
    }
    return due.size();
  }
}
