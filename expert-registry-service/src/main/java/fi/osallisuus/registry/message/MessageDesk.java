package fi.osallisuus.registry.message;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.body.BodyDirectory;
import fi.osallisuus.registry.search.SearchIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Members write to the coordinator, the coordinator writes to the members. */
@ApplicationScoped
@Transactional
class MessageDesk {
  private final Messages messages;
  private final BodyDirectory bodies;
  private final SearchIndex index;
  private final Outbox outbox;
  private final Audit audit;
  private final Actor actor;
  private final Today today;

  MessageDesk(
      Messages messages,
      BodyDirectory bodies,
      SearchIndex index,
      Outbox outbox,
      Audit audit,
      Actor actor,
      Today today) {
    this.messages = messages;
    this.bodies = bodies;
    this.index = index;
    this.outbox = outbox;
    this.audit = audit;
    this.actor = actor;
    this.today = today;
  }

  MessageView send(UUID bodyId, SendMessage request) {
    var body = bodies.active(bodyId);
    bodies.requireInside(bodyId, "body");
    var direction =
        actor.has(Roles.COORDINATOR) ? Direction.FROM_COORDINATOR : Direction.TO_COORDINATOR;
    var first = first(bodyId, request.replyTo());
    var message = new BodyMessage(bodyId, direction, request, actor.keptName(), today.now());
    message.writtenBy(bodies.ownExpert());
    messages.persist(message);
    if (first != null) {
      messages.flush(); // the answered message points to this one
      first.repliedTo(message);
    }
    index.write(BodyMessage.KIND, message.id(), message.text());
    outbox.add(message.sent(body));
    audit.record("message.sent", "message", message.id());
    return message.view();
  }

  Page<MessageView> ofBody(UUID bodyId, MessageSearch search, Keyset keyset) {
    bodies.get(bodyId);
    bodies.requireInside(bodyId, "body");
    return list(search, keyset);
  }

  /** Of all bodies; only the coordinator's role gets here. */
  Page<MessageView> list(MessageSearch search, Keyset keyset) {
    return keyset.page(messages.search(search, keyset), BodyMessage::id, BodyMessage::view);
  }

  MessageView get(UUID id) {
    var message = messages.get(id);
    bodies.requireInside(message.bodyId(), "message");
    return message.view();
  }

  MessageBalance balance(UUID bodyId) {
    bodies.get(bodyId);
    bodies.requireInside(bodyId, "body");
    return messages.balance(bodyId);
  }

  private @Nullable BodyMessage first(UUID bodyId, @Nullable UUID replyTo) {
    return replyTo == null
        ? null
        : messages
            .lock(bodyId, replyTo)
            .orElseThrow(
                () ->
                    Problem.unprocessable(
                            "MESSAGE_UNKNOWN", "There is no such message in this body.")
                        .at("/replyTo"));
  }
}
