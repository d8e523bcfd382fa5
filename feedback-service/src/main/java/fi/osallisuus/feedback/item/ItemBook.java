package fi.osallisuus.feedback.item;

import fi.osallisuus.feedback.collection.Today;
import fi.osallisuus.feedback.moderation.Moderation;
import fi.osallisuus.feedback.moderation.ReadableText;
import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.time.WallTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What every change of an item does: keep it, publish it, say who did it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ItemBook {
  static final String ENTITY = "feedback-item";

  private final FeedbackItems items;
  private final Moderation moderation;
  private final Outbox outbox;
  private final Audit audit;
  private final Actor actor;
  private final Today today;

  ItemBook(
      FeedbackItems items,
      Moderation moderation,
      Outbox outbox,
      Audit audit,
      Actor actor,
      Today today) {
    this.items = items;
    this.moderation = moderation;
    this.outbox = outbox;
    this.audit = audit;
    this.actor = actor;
    this.today = today;
  }

  /** Whoever is at work, now. */
  Deed deed() {
    return new Deed(today.get(), actor.keptName(), null);
  }

  /** A change that the caller made; it stands in the audit. */
  void kept(String action, FeedbackItem item) {
    publish(item);
    audit.record(action, ENTITY, item.id());
  }

  /** A change without a caller, or of one who stays unknown. */
  void publish(FeedbackItem item) {
    items.persist(item);
    outbox.add(ItemState.changed(item));
    if (item.urgentNow()) {
      outbox.add(ItemState.urgent(item));
    }
  }

  /** The same when it comes from a resident: the event tells the day, not the minute. */
  void received(FeedbackItem item) {
    items.persist(item);
    var day = item.days.receivedOn.atStartOfDay(WallTime.HELSINKI).toInstant();
    outbox.add(ItemState.changed(item).happenedAt(day));
    if (item.urgentNow()) {
      outbox.add(ItemState.urgent(item).happenedAt(day));
    }
  }

  ItemView view(FeedbackItem item) {
    var text = item.textId == null ? null : moderation.readable(item.textId).orElse(null);
    return ItemView.of(item, text, today.get());
  }

  /** A page of them, with their words in one look. */
  java.util.function.Function<FeedbackItem, ItemView> views(List<FeedbackItem> page) {
    Map<UUID, ReadableText> texts =
        moderation.readable(
            page.stream().map(item -> item.textId).filter(Objects::nonNull).toList());
    var day = today.get();
    return item -> ItemView.of(item, item.textId == null ? null : texts.get(item.textId), day);
  }
}
