package fi.osallisuus.feedback.item;

import fi.osallisuus.feedback.action.ActionBook;
import fi.osallisuus.feedback.action.ActionView;
import fi.osallisuus.feedback.action.NewAction;
import fi.osallisuus.feedback.action.Origin;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What an item leads to, and what is only looked at with a trace. */
@ApplicationScoped
@Transactional
class ItemLinks {
  private final FeedbackItems items;
  private final ActionBook actions;
  private final ItemContacts contacts;
  private final Audit audit;

  ItemLinks(FeedbackItems items, ActionBook actions, ItemContacts contacts, Audit audit) {
    this.items = items;
    this.actions = actions;
    this.contacts = contacts;
    this.audit = audit;
  }

  /** The item learns of it by the event that the book fires. */
  ActionView propose(UUID id, NewAction request) {
    var item = items.get(id);
    if (item.status.untriaged() || item.status == ItemStatus.REJECTED) {
      throw Problem.conflict(
          "ITEM_NOT_IN_HAND", "Give the item to somebody before something is done about it.");
    }
    return actions.propose(Origin.of(ItemSources.of(item.kind), id), request, "");
  }

  /** Personal data: every look stands in the audit. */
  ReplyContact contact(UUID id) {
    var item = items.get(id);
    var contact = contacts.open(item.id());
    audit.record("feedback-item.contact-read", ItemBook.ENTITY, id);
    return contact;
  }
}
