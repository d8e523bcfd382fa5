package fi.osallisuus.feedback.item;

import fi.osallisuus.feedback.DayKeyset;
import fi.osallisuus.feedback.collection.Today;
import fi.osallisuus.feedback.unit.KnownUnit;
import fi.osallisuus.feedback.unit.Units;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What staff do with items; one method, one transaction. */
@ApplicationScoped
@Transactional
class ItemDesk {
  /** The reply's fortnight: what is due later is no work yet. */
  private static final int DUE_SOON_DAYS = 14;

  /** Long enough to send the reply and to notice that it did not arrive. */
  private static final int CONTACT_DAYS = 7;

  private final FeedbackItems items;
  private final ItemIntake intake;
  private final ItemBook book;
  private final ItemContacts contacts;
  private final Units units;
  private final Today today;

  ItemDesk(
      FeedbackItems items,
      ItemIntake intake,
      ItemBook book,
      ItemContacts contacts,
      Units units,
      Today today) {
    this.items = items;
    this.intake = intake;
    this.book = book;
    this.contacts = contacts;
    this.units = units;
    this.today = today;
  }

  Page<ItemView> list(ItemSearch search, DayKeyset keyset) {
    var rows = items.search(search, keyset);
    return keyset.page(rows, i -> i.days.receivedOn, FeedbackItem::id, book.views(rows));
  }

  Page<ItemView> due(@Nullable LocalDate by, @Nullable UUID handlerUnitId, DayKeyset keyset) {
    var until = by == null ? today.get().plusDays(DUE_SOON_DAYS) : by;
    var rows = items.due(until, handlerUnitId, keyset);
    return keyset.page(
        rows, i -> Objects.requireNonNull(i.due.dueOn()), FeedbackItem::id, book.views(rows));
  }

  ItemView get(UUID id) {
    return book.view(items.get(id));
  }

  ItemView oral(RecordOral request) {
    if (request.channel() == ItemChannel.WEB || request.channel() == ItemChannel.SURVEY) {
      throw Problem.unprocessable(
              "CHANNEL_NOT_SPOKEN", "What was said did not come by the web or a survey.")
          .at("/channel");
    }
    return intake.oral(request);
  }

  ItemView assign(UUID id, @Nullable String ifMatch, AssignItem request) {
    if (request.unitId() == null && request.handler() == null) {
      throw Problem.unprocessable("HANDLER_MISSING", "Name a unit, a role or both.").at("/unitId");
    }
    return step(
        id,
        ifMatch,
        "feedback-item.assigned",
        (item, deed) -> {
          requireUnit(request.unitId());
          item.assign(request.unitId(), request.handler(), deed);
        });
  }

  ItemView start(UUID id, @Nullable String ifMatch) {
    return step(id, ifMatch, "feedback-item.started", FeedbackItem::start);
  }

  ItemView note(UUID id, @Nullable String ifMatch, AddStep request) {
    return step(
        id,
        ifMatch,
        "feedback-item.noted",
        (item, deed) -> item.step(request.kind().step(), deed.saying(request.text())));
  }

  /** The contact stays for the week in which the reply is sent. */
  ItemView answer(UUID id, @Nullable String ifMatch, AnswerItem request) {
    contacts.eraseOn(id, today.get().plusDays(CONTACT_DAYS));
    return step(
        id, ifMatch, "feedback-item.answered", (item, deed) -> item.answer(request.answer(), deed));
  }

  /** What is over needs no contact any more. */
  ItemView close(UUID id, @Nullable String ifMatch) {
    var view = step(id, ifMatch, "feedback-item.closed", FeedbackItem::close);
    contacts.erase(id);
    return view;
  }

  ItemView reject(UUID id, @Nullable String ifMatch, RejectItem request) {
    var view =
        step(
            id,
            ifMatch,
            "feedback-item.rejected",
            (item, deed) -> {
              requireItem(request.duplicateOf());
              item.reject(request.reason(), request.duplicateOf(), deed);
            });
    contacts.erase(id);
    return view;
  }

  ItemView makeUrgent(UUID id, @Nullable String ifMatch) {
    return step(id, ifMatch, "feedback-item.urgent", FeedbackItem::makeUrgent);
  }

  private void requireUnit(@Nullable UUID id) {
    if (id != null && units.known(id).filter(KnownUnit::active).isEmpty()) {
      throw Problem.unprocessable("UNIT_UNKNOWN", "There is no such active unit in the county.")
          .at("/unitId");
    }
  }

  private void requireItem(@Nullable UUID id) {
    if (id != null && items.findByIdOptional(id).isEmpty()) {
      throw Problem.unprocessable("ITEM_UNKNOWN", "The county has no such item.")
          .at("/duplicateOf");
    }
  }

  private ItemView step(
      UUID id, @Nullable String ifMatch, String action, BiConsumer<FeedbackItem, Deed> verb) {
    var item = items.lock(id);
    ETags.require(ifMatch, item.version());
    verb.accept(item, book.deed());
    book.kept(action, item);
    return book.view(item);
  }
}
