package fi.osallisuus.registry.permit;

import fi.osallisuus.kit.tenancy.Tenancy;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.county.Counties;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Once a day lets permits run out whose last day is over; a second instance finds nothing. */
@ApplicationScoped
class PermitReview {
  /** One transaction each, so that one permit in use elsewhere holds up no other. */
  private static final int BATCH = 200;

  private final Permits permits;
  private final PermitDesk desk;
  private final Counties counties;
  private final Tenancy tenancy;
  private final Today today;
  private @Nullable LocalDate reviewed;

  PermitReview(Permits permits, PermitDesk desk, Counties counties, Tenancy tenancy, Today today) {
    this.permits = permits;
    this.desk = desk;
    this.counties = counties;
    this.tenancy = tenancy;
    this.today = today;
  }

  @Scheduled(
      every = "${registry.permit-review.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @ActivateRequestContext
  void daily() {
    var day = today.date();
    if (!day.equals(reviewed)) {
      var expired = look();
      reviewed = day;
      Log.infof("Reviewed permits day=%s expired=%d", day, expired);
    }
  }

  /** Looks at every county's permits now; returns how many have run out. */
  int look() {
    return counties.codes().stream().mapToInt(c -> tenancy.as(c, this::review)).sum();
  }

  private int review() {
    var expired = 0;
    for (var ids = permits.runOut(today.date(), BATCH);
        !ids.isEmpty();
        ids = permits.runOut(today.date(), BATCH)) {
      ids.forEach(desk::expire);
      expired += ids.size();
    }
    return expired;
  }
}
