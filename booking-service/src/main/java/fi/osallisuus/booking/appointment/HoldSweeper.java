package fi.osallisuus.booking.appointment;

import fi.osallisuus.booking.CountyRounds;
import fi.osallisuus.booking.Sql;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/**
 * Puts away holds that have run out. Nothing waits for it: a hold that has run out blocks nobody.
 */
@ApplicationScoped
class HoldSweeper {
  /** Short transactions; what is left is taken the next time. */
  private static final int BATCH = 500;

  private final CountyRounds rounds;
  private final Sql sql;
  private final Clock clock;

  HoldSweeper(CountyRounds rounds, Sql sql, Clock clock) {
    this.rounds = rounds;
    this.sql = sql;
    this.clock = clock;
  }

  // Often enough that lists show EXPIRED soon, seldom enough to cost nothing.
  @Scheduled(
      every = "30s",
      delayed = "10s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sweep() {
    var now = clock.instant();
    rounds.named("counties_with_holds_run_out", now).forEach(county -> sweep(county, now));
  }

  void sweep(String county, Instant now) {
    int swept = CountyRounds.in(county, () -> sweep(now));
    Log.debugf("Swept holds count=%d", swept);
  }

  /** Rows that another instance is at are left to it. */
  private int sweep(Instant now) {
    return sql.update(
        """
        with run_out as (
          select id from appointment where status = 'HELD' and hold_expires_at <= ?
          order by hold_expires_at limit ? for update skip locked),
        freed as (
          delete from slot_claim using run_out where appointment_id = run_out.id)
        update appointment set status = 'EXPIRED', version = version + 1
        from run_out where appointment.id = run_out.id
        """,
        now,
        BATCH);
  }
}
