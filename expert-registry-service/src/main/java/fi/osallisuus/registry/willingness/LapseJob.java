package fi.osallisuus.registry.willingness;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.tenancy.Tenancy;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.county.Counties;
import fi.osallisuus.registry.expert.Newcomers;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Once a day erases people who signalled willingness and were never accepted, twelve months after
 * the last that was heard of them. Two instances may both look; the second finds nobody.
 */
@ApplicationScoped
class LapseJob {
  /** Small enough that a page of ids is nothing, large enough that paging is rare. */
  private static final int BATCH = 200;

  private final Newcomers newcomers;
  private final Lapse lapse;
  private final Counties counties;
  private final Tenancy tenancy;
  private final Today today;
  private @Nullable LocalDate done;

  LapseJob(Newcomers newcomers, Lapse lapse, Counties counties, Tenancy tenancy, Today today) {
    this.newcomers = newcomers;
    this.lapse = lapse;
    this.counties = counties;
    this.tenancy = tenancy;
    this.today = today;
  }

  @Scheduled(
      every = "${registry.willingness.lapse.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @ActivateRequestContext
  void daily() {
    var day = today.date();
    if (!day.equals(done)) {
      var erased = look();
      done = day;
      Log.infof("Erased unaccepted willingness day=%s people=%d", day, erased);
    }
  }

  /** Looks in every county now; returns how many were erased. */
  int look() {
    return counties.codes().stream().mapToInt(c -> tenancy.as(c, this::lookHere)).sum();
  }

  private int lookHere() {
    var erased = 0;
    var after = new UUID(0, 0);
    for (var ids = newcomers.unacceptedSince(lapse.before(), after, BATCH);
        !ids.isEmpty();
        ids = newcomers.unacceptedSince(lapse.before(), after, BATCH)) {
      erased += (int) ids.stream().filter(this::erased).count();
      after = ids.getLast();
    }
    return erased;
  }

  /** One who cannot be erased yet, since something is owed, must not keep the others waiting. */
  private boolean erased(UUID expertId) {
    try {
      return lapse.erase(expertId);
    } catch (Problem obstacle) {
      Log.warnf("Unaccepted willingness stays expert=%s code=%s", expertId, obstacle.code());
      return false;
    }
  }
}
