package fi.osallisuus.registry.expert;

import fi.osallisuus.kit.tenancy.Tenancy;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.county.Counties;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Once a day looks at every gate that time alone may shut: a contract or a consent that has run out
 * pauses the expert (codelists 3.4). Two instances may both look; the second finds nothing.
 */
@ApplicationScoped
class GateReview {
  /** Small enough that a page of ids is nothing, large enough that paging is rare. */
  private static final int BATCH = 200;

  private final Experts experts;
  private final ExpertDirectory directory;
  private final Counties counties;
  private final Tenancy tenancy;
  private final Today today;
  private @Nullable LocalDate reviewed;

  GateReview(
      Experts experts, ExpertDirectory directory, Counties counties, Tenancy tenancy, Today today) {
    this.experts = experts;
    this.directory = directory;
    this.counties = counties;
    this.tenancy = tenancy;
    this.today = today;
  }

  @Scheduled(
      every = "${registry.gate-review.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @ActivateRequestContext
  void daily() {
    var day = today.date();
    if (!day.equals(reviewed)) {
      var seen = look();
      reviewed = day;
      Log.infof("Reviewed gates day=%s experts=%d", day, seen);
    }
  }

  /** Looks at every county's gates now; returns how many. */
  int look() {
    return counties.codes().stream().mapToInt(this::review).sum();
  }

  private int review(String county) {
    return tenancy.as(county, this::reviewAll);
  }

  private int reviewAll() {
    var seen = 0;
    var after = new UUID(0, 0);
    for (var ids = experts.toReview(after, BATCH);
        !ids.isEmpty();
        ids = experts.toReview(after, BATCH)) {
      ids.forEach(directory::gateFactsChanged);
      seen += ids.size();
      after = ids.getLast();
    }
    return seen;
  }
}
