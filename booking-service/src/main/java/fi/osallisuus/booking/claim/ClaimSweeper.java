package fi.osallisuus.booking.claim;

import fi.osallisuus.booking.CountyRounds;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Puts away claims that have run out. Nothing waits for it: they block nobody. */
@ApplicationScoped
class ClaimSweeper {
  /** Short transactions; what is left is taken the next time. */
  private static final int BATCH = 500;

  private final CountyRounds rounds;
  private final RunOutHolds runOut;
  private final Clock clock;

  ClaimSweeper(CountyRounds rounds, RunOutHolds runOut, Clock clock) {
    this.rounds = rounds;
    this.runOut = runOut;
    this.clock = clock;
  }

  // Seldom: only keeps the tables small.
  @Scheduled(
      every = "60s",
      delayed = "20s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sweep() {
    var now = clock.instant();
    rounds.named("counties_with_claims_run_out", now).forEach(county -> sweep(county, now));
  }

  void sweep(String county, Instant now) {
    int swept = CountyRounds.in(county, () -> runOut.clear(now, BATCH));
    Log.debugf("Swept claims count=%d", swept);
  }
}
