package fi.osallisuus.booking.message;

import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.Where;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows what became of messages, and tries a failed one again. */
@ApplicationScoped
@Transactional
class MessageDesk {
  private static final String COLUMNS =
      """
      select id, version, owner_kind, owner_id, kind, channel, language, state, planned_at, due_at, useless_at, attempts,
        failure, done_at
      from message
      """;

  private final Sql sql;
  private final Contacts contacts;
  private final Audit audit;
  private final Clock clock;

  MessageDesk(Sql sql, Contacts contacts, Audit audit, Clock clock) {
    this.sql = sql;
    this.contacts = contacts;
    this.audit = audit;
    this.clock = clock;
  }

  List<MessageView> page(
      @Nullable MessageState state, @Nullable UUID ownerId, TimeKey after, int limit) {
    var where =
        new Where()
            .andIf("state = ?", state)
            .andIf("owner_id = ?", ownerId)
            .and("(planned_at, id) > (?, ?)", after.time(), after.id());
    return sql.list(
        COLUMNS + where.sql() + "\norder by planned_at, id limit ?",
        MessageView::read,
        where.arguments(limit + 1));
  }

  MessageView get(UUID id) {
    return sql.one(COLUMNS + "where id = ?", MessageView::read, id)
        .orElseThrow(() -> Problem.notFound("message"));
  }

  MessageView retry(UUID id, @Nullable String ifMatch) {
    var message = get(id);
    ETags.require(ifMatch, message.version());
    if (message.state() != MessageState.FAILED) {
      throw Problem.conflict("ILLEGAL_TRANSITION", "Only a failed message is tried again.")
          .with("from", message.state())
          .with("allowed", List.of());
    }
    var now = clock.instant();
    if (!now.isBefore(message.uselessAt())) {
      throw Problem.conflict("MESSAGE_OUT_OF_DATE", "The time of which it tells has passed.");
    }
    if (!hasRecipient(message)) {
      throw Problem.conflict("CONTACT_ERASED", "The contact has been erased.");
    }
    sql.update(
        """
        update message set state = 'WAITING', due_at = ?, attempts = 0, failure = null, done_at = null,
          version = version + 1
        where id = ? and version = ?
        """,
        now,
        id,
        message.version());
    audit.record("message.retried", "message", id);
    return get(id);
  }

  private boolean hasRecipient(MessageView message) {
    return contacts.of(new Owner(message.ownerKind(), message.ownerId())).isPresent()
        || sql.one(
                "select 1 from message where id = ? and sealed_recipient is not null",
                row -> true,
                message.id())
            .isPresent();
  }
}
