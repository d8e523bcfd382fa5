package fi.osallisuus.booking.referral;

import fi.osallisuus.booking.CountyRounds;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.time.WallTime;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Lets referrals expire, and gives the alarm for those that nobody catches. */
@ApplicationScoped
class ReferralSweeper {
  private static final int BATCH = 100;

  private final CountyRounds rounds;
  private final Referrals referrals;
  private final Outbox outbox;
  private final Audit audit;
  private final Clock clock;

  ReferralSweeper(
      CountyRounds rounds, Referrals referrals, Outbox outbox, Audit audit, Clock clock) {
    this.rounds = rounds;
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
    rounds.named("counties_with_referrals_run_out", now).forEach(county -> sweep(county, now));
    rounds
        .named("counties_with_referrals_uncaught", today(now))
        .forEach(county -> sweep(county, now));
  }

  void sweep(String county, Instant now) {
    CountyRounds.run(county, () -> expire(now));
    CountyRounds.run(county, () -> alarm(now));
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

  /** Once for each: whoever listens rings somebody's bell (S4-23). */
  private void alarm(Instant now) {
    var uncaught = referrals.toAlarm(today(now), BATCH);
    uncaught.forEach(referral -> referral.alarm(now));
    referrals.flush();
    for (var referral : uncaught) {
      outbox.add(referral.fact().event("uncaught"));
      audit.record("referral.uncaught", "referral", referral.id());
    }
  }

  private static LocalDate today(Instant now) {
    return now.atZone(WallTime.HELSINKI).toLocalDate();
  }
}
