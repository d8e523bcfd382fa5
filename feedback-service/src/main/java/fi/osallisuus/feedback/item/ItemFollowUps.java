package fi.osallisuus.feedback.item;

import fi.osallisuus.feedback.action.ActionMoved;
import fi.osallisuus.feedback.decision.DecisionMade;
import fi.osallisuus.feedback.expert.ExpertErased;
import fi.osallisuus.feedback.moderation.Moderation;
import fi.osallisuus.feedback.moderation.TextDecided;
import fi.osallisuus.feedback.moderation.TextKind;
import fi.osallisuus.feedback.source.Source;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What other features tell of an item: its words are shown or not, something is done about it. */
@ApplicationScoped
class ItemFollowUps {
  private final FeedbackItems items;
  private final ItemBook book;
  private final ItemContacts contacts;
  private final Moderation moderation;

  ItemFollowUps(FeedbackItems items, ItemBook book, ItemContacts contacts, Moderation moderation) {
    this.items = items;
    this.book = book;
    this.contacts = contacts;
    this.moderation = moderation;
  }

  void decided(@Observes TextDecided told) {
    items
        .ofText(told.textId())
        .flatMap(item -> items.locked(item.id()))
        .ifPresent(i -> on(i, told));
  }

  private void on(FeedbackItem item, TextDecided told) {
    long before = item.version();
    if (told.status().readable()) {
      item.shown(book.deed());
    } else if (told.reason() != null) {
      item.hide(RejectionReason.of(told.reason()), book.deed());
    }
    if (item.version() != before) {
      book.publish(item);
    }
  }

  void acted(@Observes ActionMoved told) {
    for (UUID source : told.origin().ids()) {
      link(new Source(told.origin().kind(), source), item -> item.actionIds, told.actionId());
    }
  }

  void decided(@Observes DecisionMade told) {
    for (Source source : told.inputs()) {
      link(source, item -> item.decisionIds, told.decisionId());
    }
  }

  private void link(Source source, Function<FeedbackItem, Set<UUID>> links, UUID target) {
    if (!ItemSources.KINDS.contains(source.kind())) {
      return;
    }
    items
        .locked(source.id())
        .ifPresent(
            item -> {
              long before = item.version();
              item.link(links.apply(item), target);
              if (item.version() != before) {
                book.publish(item);
              }
            });
  }

  /** The registry has erased the person: words and name go, the item stays as a number. */
  void erased(@Observes ExpertErased told) {
    for (UUID id : items.ofExpert(told.expertId())) {
      var item = items.lock(id);
      moderation.forget(TextKind.STORY, id);
      moderation.forget(TextKind.ITEM, id);
      contacts.erase(id);
      item.withdraw(book.deed());
      item.telling.expertId = null;
      book.publish(item);
    }
  }
}
