package fi.osallisuus.booking.claim;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.kit.tenancy.OwnContext;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Puts away claims that have run out. Nothing waits for it: they block nobody. */
@ApplicationScoped
class ClaimSweeper {
  /** Short transactions; what is left is taken the next time. */
  private static final int BATCH = 500;

  private final Sql sql;
  private final RunOutHolds runOut;
  private final Clock clock;

  ClaimSweeper(Sql sql, RunOutHolds runOut, Clock clock) {
    this.sql = sql;
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
    sql.list(
            "select county from counties_with_claims_run_out(?) as county",
            row -> row.getString("county"),
            now)
        .forEach(county -> sweep(county, now));
  }

  void sweep(String county, Instant now) {
    int swept =
        OwnContext.call(
            tenancy -> {
              tenancy.enter(county);
              return QuarkusTransaction.requiringNew().call(() -> runOut.clear(now, BATCH));
            });
    Log.debugf("Swept claims count=%d", swept);
  }
}
