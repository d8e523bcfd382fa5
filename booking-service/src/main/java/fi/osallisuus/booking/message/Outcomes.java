package fi.osallisuus.booking.message;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.kit.delivery.NotSent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down what became of a message, if it still is this sender's. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Outcomes {
  /** The waits after each failed try: about a working day in all. */
  private static final List<Duration> WAITS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(2),
          Duration.ofHours(4));

  private final Sql sql;
  private final Contacts contacts;

  Outcomes(Sql sql, Contacts contacts) {
    this.sql = sql;
    this.contacts = contacts;
  }

  void sent(Due due, Instant now) {
    done(due, "SENT", null, now);
    contacts.afterMessage(due.owner());
  }

  /** Whoever was to be told has left no contact any more. */
  void nobodyToTell(Due due, Instant now) {
    done(due, "WITHDRAWN", "NO_CONTACT", now);
  }

  /** Not in the quiet hours: a wait that counts as no try. */
  void later(Due due, Instant when) {
    sql.update(
        """
        update message set due_at = ?, attempts = attempts - 1, lease = null, lease_until = null, version = version + 1
        where id = ? and lease = ? and state = 'WAITING'
        """,
        when,
        due.id(),
        due.lease());
  }

  void notSent(Due due, NotSent why, Instant now) {
    boolean last = why.isForGood() || due.attempts() > WAITS.size();
    var next = last ? now : now.plus(WAITS.get(due.attempts() - 1));
    if (last || !next.isBefore(due.uselessAt())) {
      sql.update(
          """
          update message set state = 'FAILED', failure = ?, done_at = ?, lease = null, lease_until = null,
            version = version + 1
          where id = ? and lease = ? and state = 'WAITING'
          """,
          why.code(),
          now,
          due.id(),
          due.lease());
    } else {
      sql.update(
          """
          update message set due_at = ?, failure = ?, lease = null, lease_until = null, version = version + 1
          where id = ? and lease = ? and state = 'WAITING'
          """,
          next,
          why.code(),
          due.id(),
          due.lease());
    }
  }

  private void done(Due due, String state, @Nullable String failure, Instant now) {
    sql.update(
        """
        update message set state = ?, failure = ?, done_at = ?, sealed_recipient = null, lease = null,
          lease_until = null, version = version + 1
        where id = ? and lease = ?
        """,
        state,
        failure,
        now,
        due.id(),
        due.lease());
  }
}
