package fi.osallisuus.registry.expiry;

import fi.osallisuus.kit.tenancy.Tenancy;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.county.Counties;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Looks once a day for what ends soon; what was told stays told, so a second look is harmless. */
@ApplicationScoped
class ExpiryJob {
  private static final int BATCH = 200;

  private final ExpiryDesk desk;
  private final Counties counties;
  private final Tenancy tenancy;
  private final Today today;
  private @Nullable LocalDate looked;

  ExpiryJob(ExpiryDesk desk, Counties counties, Tenancy tenancy, Today today) {
    this.desk = desk;
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
    if (!day.equals(looked)) {
      var told = look();
      looked = day;
      Log.infof("Told of papers that end soon day=%s count=%d", day, told);
    }
  }

  /** Looks at every county now; returns how many were told. */
  int look() {
    return counties.codes().stream().mapToInt(c -> tenancy.as(c, this::tellAll)).sum();
  }

  private int tellAll() {
    var all = 0;
    for (var told = desk.tell(BATCH); told > 0; told = desk.tell(BATCH)) {
      all += told;
    }
    return all;
  }
}
