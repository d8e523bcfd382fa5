package fi.osallisuus.feedback.item;

import fi.osallisuus.feedback.DayKeyset;
import fi.osallisuus.feedback.expert.OwnExperts;
import fi.osallisuus.feedback.moderation.Moderation;
import fi.osallisuus.feedback.moderation.TextKind;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What people of the pool say themselves, and take back. */
@ApplicationScoped
@Transactional
class MyItemDesk {
  private final FeedbackItems items;
  private final ItemIntake intake;
  private final ItemBook book;
  private final Moderation moderation;
  private final OwnExperts own;

  MyItemDesk(
      FeedbackItems items,
      ItemIntake intake,
      ItemBook book,
      Moderation moderation,
      OwnExperts own) {
    this.items = items;
    this.intake = intake;
    this.book = book;
    this.moderation = moderation;
    this.own = own;
  }

  Page<MyItemView> list(DayKeyset keyset) {
    var ids = own.ids();
    if (ids.isEmpty()) {
      return new Page<>(List.of(), null);
    }
    var rows = items.search(ItemSearch.all().by(ids.getFirst()), keyset);
    var views = book.views(rows);
    return keyset.page(
        rows, i -> i.days.receivedOn, FeedbackItem::id, i -> MyItemView.of(views.apply(i)));
  }

  MyItemView need(TellNeed request) {
    return MyItemView.of(intake.need(me(), request));
  }

  MyItemView story(TellStory request) {
    return MyItemView.of(intake.story(me(), request));
  }

  /** As easy as giving it: no reason, no question, and the words are gone. */
  MyItemView withdraw(UUID id) {
    var ids = own.ids();
    var item =
        items
            .locked(id)
            .filter(i -> i.kind == ItemKind.STORY && ids.stream().anyMatch(i.telling::isOf))
            .orElseThrow(() -> Problem.notFound("story"));
    moderation.forget(TextKind.STORY, id);
    item.withdraw(book.deed());
    book.kept("feedback-item.withdrawn", item);
    return MyItemView.of(book.view(item));
  }

  private UUID me() {
    return own.ids().stream()
        .findFirst()
        .orElseThrow(
            () ->
                Problem.conflict(
                    "ACCOUNT_NOT_LINKED", "The account is not linked to anybody of the pool yet."));
  }
}
