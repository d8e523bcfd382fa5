package fi.osallisuus.feedback.item;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.kit.outbox.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The full state of an item as every event of it carries it: no word, no account, no person. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ItemState(
    UUID itemId,
    long version,
    ItemKind kind,
    ItemChannel channel,
    ItemStatus status,
    @Nullable UUID unitId,
    @Nullable UUID handlerUnitId,
    @Nullable String municipality,
    @Nullable ItemTheme theme,
    @Nullable Tone tone,
    boolean secondHand,
    boolean urgent,
    boolean replyAsked,
    LocalDate receivedOn,
    @Nullable LocalDate screenedOn,
    @Nullable LocalDate assignedOn,
    @Nullable LocalDate replyDueOn,
    @Nullable LocalDate answeredOn,
    @Nullable LocalDate closedOn,
    @Nullable LocalDate rejectedOn,
    @Nullable RejectionReason rejectionReason,
    @Nullable LocalDate withdrawnOn,
    List<UUID> decisionIds,
    List<UUID> actionIds,
    @Nullable LocalDate dueOn) {
  private static final String TOPIC = "feedback.item.v1";

  /** Whatever has changed. */
  static Event changed(FeedbackItem item) {
    return event("item.changed", item);
  }

  /** Somebody must look today (S2-14). */
  static Event urgent(FeedbackItem item) {
    return event("item.urgent", item);
  }

  /** Its day comes near or has passed. */
  static Event reminder(FeedbackItem item) {
    return event("item.reminder", item);
  }

  private static Event event(String type, FeedbackItem item) {
    return new Event(TOPIC, type, item.id().toString(), of(item));
  }

  private static ItemState of(FeedbackItem i) {
    return new ItemState(
        i.id(),
        i.version(),
        i.kind,
        i.channel,
        i.status,
        i.about.unitId(),
        i.handlerUnitId,
        i.about.municipality(),
        i.about.theme(),
        i.tone,
        i.secondHand,
        i.urgent,
        i.replyAsked,
        i.days.receivedOn,
        i.days.screenedOn,
        i.days.assignedOn,
        i.due.replyDueOn(),
        i.days.answeredOn,
        i.days.closedOn,
        i.days.rejectedOn,
        i.rejectionReason,
        i.telling.withdrawnOn,
        i.decisionIds.stream().sorted().toList(),
        i.actionIds.stream().sorted().toList(),
        i.due.dueOn());
  }
}
