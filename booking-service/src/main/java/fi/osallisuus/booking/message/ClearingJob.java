package fi.osallisuus.booking.message;

import fi.osallisuus.booking.CountyRounds;
import fi.osallisuus.booking.Sql;
import fi.osallisuus.kit.audit.Audit;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Erases contacts whose time has come (S0-25), and what is left of old messages. */
@ApplicationScoped
class ClearingJob {
  /** As long as somebody may ask whether a message went out; it says nothing of who got it. */
  private static final Duration KEPT = Duration.ofDays(90);

  /** As long as a failed message may be tried again, its own recipient stays. */
  private static final Duration RECIPIENT_KEPT = Duration.ofDays(7);

  private static final int BATCH = 500;

  private final CountyRounds rounds;
  private final Sql sql;
  private final Audit audit;
  private final Clock clock;

  ClearingJob(CountyRounds rounds, Sql sql, Audit audit, Clock clock) {
    this.rounds = rounds;
    this.sql = sql;
    this.audit = audit;
    this.clock = clock;
  }

  @Scheduled(
      every = "${booking.messages.clear-every}",
      delayed = "20s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void clear() {
    var now = clock.instant();
    rounds
        .named("counties_with_messages_to_clear", now, now.minus(RECIPIENT_KEPT))
        .forEach(county -> clear(county, now));
  }

  private void clear(String county, Instant now) {
    CountyRounds.run(county, () -> clear(now));
  }

  private void clear(Instant now) {
    sql.list(
            """
            delete from contact where (owner_kind, owner_id) in
              (select owner_kind, owner_id from contact where erase_at <= ? order by erase_at limit ?
               for update skip locked)
            returning owner_id
            """,
            row -> Sql.uuid(row, "owner_id"),
            now,
            BATCH)
        .forEach(owner -> audit.record("contact.erased", "contact", owner));
    sql.update(
        "update message set sealed_recipient = null where sealed_recipient is not null and done_at < ?",
        now.minus(RECIPIENT_KEPT));
    sql.update("delete from message where done_at < ?", now.minus(KEPT));
  }
}
