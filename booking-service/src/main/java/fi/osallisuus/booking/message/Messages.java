package fi.osallisuus.booking.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.osallisuus.booking.Ids;
import fi.osallisuus.booking.Sql;
import fi.osallisuus.kit.delivery.Channel;
import fi.osallisuus.kit.delivery.Contact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where every feature leaves what somebody is to be told: written in the caller's transaction, so
 * that what was rolled back is not told, and sent by a job when it is due.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Messages {
  static final String RECIPIENT = "message";

  private final Sql sql;
  private final Sealed sealed;
  private final Contacts contacts;
  private final ObjectMapper json;
  private final Clock clock;

  Messages(Sql sql, Sealed sealed, Contacts contacts, ObjectMapper json, Clock clock) {
    this.sql = sql;
    this.sealed = sealed;
    this.contacts = contacts;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Queues for the contact of the owner; without one nothing is queued and nobody is told.
   *
   * @param dueAt when it is sent; at once if that has passed
   * @param uselessAt from when on it would only confuse, such as a reminder after the start
   * @return whether somebody will be told
   */
  public boolean queue(
      Owner owner, MessageKind kind, Instant dueAt, Instant uselessAt, Facts facts) {
    return contacts
        .of(owner)
        .map(to -> add(owner, kind, to.channel(), to.language(), null, dueAt, uselessAt, facts))
        .orElse(false);
  }

  /** Queues for somebody whose contact is not kept, such as who is on duty. */
  public boolean queueTo(
      Owner owner, MessageKind kind, Contact to, Instant dueAt, Instant uselessAt, Facts facts) {
    return add(owner, kind, to.channel(), to.language(), to.address(), dueAt, uselessAt, facts);
  }

  /** What still waits for this owner is not sent. */
  public void withdraw(Owner owner) {
    withdraw(owner, null);
  }

  /** What still waits of this kind for this owner is not sent. */
  public void withdraw(Owner owner, @Nullable MessageKind kind) {
    sql.update(
        """
        update message set state = 'WITHDRAWN', done_at = ?, sealed_recipient = null, version = version + 1
        where owner_id = ? and owner_kind = ? and state = 'WAITING' and (?::text is null or kind = ?)
        """,
        clock.instant(),
        owner.id(),
        owner.kind(),
        kind,
        kind);
  }

  private boolean add(
      Owner owner,
      MessageKind kind,
      Channel channel,
      String language,
      @Nullable String address,
      Instant dueAt,
      Instant uselessAt,
      Facts facts) {
    UUID id = Ids.next();
    return sql.update(
            """
            insert into message (id, owner_kind, owner_id, kind, channel, language, sealed_recipient, facts, state,
              queued_at, planned_at, due_at, useless_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?, ?, ?, ?)
            on conflict do nothing
            """,
            id,
            owner.kind(),
            owner.id(),
            kind,
            channel,
            language,
            address == null ? null : sealed.close(address, RECIPIENT, id),
            text(facts),
            clock.instant(),
            dueAt,
            dueAt,
            uselessAt)
        == 1;
  }

  private String text(Facts facts) {
    try {
      return json.writeValueAsString(facts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Facts cannot be written", e);
    }
  }
}
