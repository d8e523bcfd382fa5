package fi.osallisuus.registry.message;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.outbox.Event;
import fi.osallisuus.kit.time.WallTime;
import fi.osallisuus.kit.time.WorkingDays;
import fi.osallisuus.registry.Api;
import fi.osallisuus.registry.body.BodyCard;
import fi.osallisuus.registry.workqueue.WorkItem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One message of a body's thread with the coordinator. */
@Entity
class BodyMessage extends Row {
  static final String TOPIC = "registry.message.v1";
  static final String KIND = "MESSAGE";
  private static final int DUE_IN_WORKING_DAYS = 5;

  private UUID bodyId;

  @Enumerated(EnumType.STRING)
  private Direction direction;

  private String sentBy;
  private @Nullable UUID expertId;
  private Instant sentAt;
  private LocalDate sentOn;
  private @Nullable UUID replyTo;
  private boolean expectsReply;
  private LocalDate dueOn;
  private @Nullable Instant answeredAt;
  private @Nullable UUID answeredBy;
  private String text;

  BodyMessage() {}

  BodyMessage(UUID bodyId, Direction direction, SendMessage request, String by, Instant now) {
    this.bodyId = bodyId;
    this.direction = direction;
    sentBy = by;
    sentAt = now;
    sentOn = now.atZone(WallTime.HELSINKI).toLocalDate();
    replyTo = request.replyTo();
    // An answer ends a conversation unless it asks something itself.
    expectsReply =
        request.expectsReply() == null ? request.replyTo() == null : request.expectsReply();
    dueOn = WorkingDays.after(sentOn, DUE_IN_WORKING_DAYS);
    text = request.text();
  }

  /** Of somebody in the pool: it goes with the person. */
  void writtenBy(@Nullable UUID expert) {
    expertId = expert;
  }

  /** That it was sent stays, for the figures; what it said does not. */
  void forget() {
    text = "";
    expertId = null;
    changed();
  }

  /** The first reply from the other side answers; one's own afterthoughts do not. */
  void repliedTo(BodyMessage reply) {
    if (answeredAt == null && reply.direction != direction) {
      answeredAt = reply.sentAt;
      answeredBy = reply.id();
      changed();
    }
  }

  UUID bodyId() {
    return bodyId;
  }

  String text() {
    return text;
  }

  WorkItem item() {
    return new WorkItem(KIND, id(), dueOn, "UNANSWERED", null, null, path());
  }

  private String path() {
    return Api.BASE + "/messages/" + id();
  }

  MessageView view() {
    return new MessageView(
        id(),
        bodyId,
        direction,
        sentAt,
        replyTo,
        expectsReply,
        answeredAt,
        hours(),
        answeredBy,
        text,
        version());
  }

  private @Nullable BigDecimal hours() {
    return answeredAt == null
        ? null
        : BigDecimal.valueOf(Duration.between(sentAt, answeredAt).toMinutes())
            .divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP);
  }

  Event sent(BodyCard body) {
    return new Event(
        TOPIC,
        "message.sent",
        id().toString(),
        new MessageState(
            id(), version(), bodyId, body.kind(), direction, sentOn, replyTo, expectsReply));
  }
}
