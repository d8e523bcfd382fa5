package fi.osallisuus.booking.consultation;

import fi.osallisuus.booking.CountyRounds;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Erases what was asked and answered when it has served its purpose. */
@ApplicationScoped
class ConsultationSweeper {
  /** Long enough to come back to an answer. */
  private static final Duration KEPT = Duration.ofDays(90);

  private static final int BATCH = 500;

  private final CountyRounds rounds;
  private final Consultations consultations;
  private final Clock clock;

  ConsultationSweeper(CountyRounds rounds, Consultations consultations, Clock clock) {
    this.rounds = rounds;
    this.consultations = consultations;
    this.clock = clock;
  }

  @Scheduled(
      every = "1h",
      delayed = "40s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sweep() {
    var before = clock.instant().minus(KEPT);
    rounds
        .named("counties_with_consultations_closed", before)
        .forEach(county -> sweep(county, before));
  }

  void sweep(String county, Instant closedBefore) {
    int erased = CountyRounds.in(county, () -> consultations.eraseTexts(closedBefore, BATCH));
    Log.debugf("Erased texts of consultations count=%d", erased);
  }
}
