package fi.osallisuus.booking.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.osallisuus.booking.Sql;
import fi.osallisuus.kit.delivery.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Hands due messages out to senders, each to one at a time. A sender that dies gives its messages
 * back by doing nothing: the lease runs out.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Leases {
  /** Twice what a batch can take when every send runs into its time limit. */
  static final Duration LEASE = Duration.ofSeconds(120);

  static final int BATCH = 5;

  private final Sql sql;
  private final ObjectMapper json;

  Leases(Sql sql, ObjectMapper json) {
    this.sql = sql;
    this.json = json;
  }

  /** Takes the next due messages; rows that another instance is at are left to it. */
  List<Due> take(Instant now) {
    var lease = UUID.randomUUID();
    return sql.list(
        """
        with due as (
          select id from message
          where state = 'WAITING' and due_at <= ? and useless_at > ? and (lease_until is null or lease_until <= ?)
          order by (kind <> 'HELP_CALL'), due_at, id limit ? for update skip locked)
        update message set lease = ?, lease_until = ?, attempts = attempts + 1
        from due where message.id = due.id
        returning message.id, owner_kind, owner_id, kind, channel, language, sealed_recipient, facts, useless_at,
          attempts
        """,
        row -> read(row, lease),
        now,
        now,
        now,
        BATCH,
        lease,
        now.plus(LEASE));
  }

  /** What nobody would understand any more is not sent. */
  int expire(Instant now) {
    return sql.update(
        """
        update message set state = 'EXPIRED', done_at = ?, sealed_recipient = null, version = version + 1
        where state = 'WAITING' and due_at <= ? and useless_at <= ? and (lease_until is null or lease_until <= ?)
        """,
        now,
        now,
        now,
        now);
  }

  private Due read(ResultSet row, UUID lease) throws SQLException {
    return new Due(
        Sql.uuid(row, "id"),
        new Owner(Owner.Kind.valueOf(row.getString("owner_kind")), Sql.uuid(row, "owner_id")),
        MessageKind.valueOf(row.getString("kind")),
        Channel.valueOf(row.getString("channel")),
        row.getString("language"),
        row.getBytes("sealed_recipient"),
        facts(row.getString("facts")),
        Sql.instant(row, "useless_at"),
        row.getInt("attempts"),
        lease);
  }

  private Facts facts(String text) {
    try {
      return json.readValue(text, Facts.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Facts cannot be read", e);
    }
  }
}
