package fi.osallisuus.booking.referral;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.tenancy.OwnContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Lets referrals expire and tells so. */
@ApplicationScoped
class ReferralSweeper {
  private static final int BATCH = 100;

  private final Sql sql;
  private final Referrals referrals;
  private final Outbox outbox;
  private final Audit audit;
  private final Clock clock;

  ReferralSweeper(Sql sql, Referrals referrals, Outbox outbox, Audit audit, Clock clock) {
    this.sql = sql;
    this.referrals = referrals;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  // A referral that has run out is refused from that instant on; this only brings the lists after.
  @Scheduled(
      every = "5m",
      delayed = "20s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sweep() {
    var now = clock.instant();
    sql.list(
            "select county from counties_with_referrals_run_out(?) as county",
            row -> row.getString("county"),
            now)
        .forEach(county -> sweep(county, now));
  }

  void sweep(String county, Instant now) {
    OwnContext.call(
        tenancy -> {
          tenancy.enter(county);
          QuarkusTransaction.requiringNew().run(() -> expire(now));
          return true;
        });
  }

  private void expire(Instant now) {
    var runOut = referrals.runOut(now, BATCH);
    runOut.forEach(referral -> referral.expire(now));
    // Two instances at one referral: the version lets one of them win, the other starts over later.
    referrals.flush();
    for (var referral : runOut) {
      outbox.add(referral.fact().event("expired"));
      audit.record("referral.expired", "referral", referral.id());
    }
  }
}
