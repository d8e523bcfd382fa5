package fi.osallisuus.feedback.item;

import fi.osallisuus.feedback.moderation.Moderation;
import fi.osallisuus.feedback.moderation.SubmittedText;
import fi.osallisuus.feedback.moderation.TextKind;
import fi.osallisuus.feedback.unit.KnownUnit;
import fi.osallisuus.feedback.unit.Units;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.visitor.Suspicion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where items come in, from every feature, in the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ItemIntake {
  private final ItemBook book;
  private final Moderation moderation;
  private final ItemContacts contacts;
  private final Units units;

  ItemIntake(ItemBook book, Moderation moderation, ItemContacts contacts, Units units) {
    this.book = book;
    this.moderation = moderation;
    this.contacts = contacts;
    this.units = units;
  }

  /**
   * From the residents' channel. Not audited: nobody is known, and a row would keep the minute.
   *
   * @param contact where the reply is sent, if it is wished elsewhere than on the receipt's page
   * @return the item's id, which is told to nobody outside
   */
  public UUID resident(
      About about,
      String language,
      String words,
      boolean replyAsked,
      @Nullable ReplyContact contact,
      @Nullable Suspicion why) {
    var item = item(ItemKind.RESIDENT, ItemChannel.WEB, language, about, replyAsked);
    item.suspicion = why;
    hold(item, TextKind.ITEM, words);
    book.received(item);
    if (contact != null) {
      contacts.keep(item, contact);
    }
    return item.id();
  }

  /** Said to a professional, who wrote down the gist (S3-26). */
  public ItemView oral(RecordOral request) {
    var about = new About(request.unitId(), request.municipality(), request.theme());
    requireUnit(request.unitId());
    var item =
        item(ItemKind.ORAL, request.channel(), request.language(), about, request.replyAsked());
    item.tone = request.tone();
    item.readBack = request.readBack();
    item.secondHand = true;
    hold(item, TextKind.ITEM, request.gist());
    book.kept("feedback-item.recorded", item);
    return book.view(item);
  }

  /** What a developer client says of a service. */
  ItemView need(UUID expert, TellNeed request) {
    requireUnit(request.unitId());
    var about = new About(request.unitId(), request.municipality(), request.theme());
    var item =
        item(ItemKind.NEED, ItemChannel.WEB, request.language(), about, request.replyAsked());
    item.telling.by(expert);
    hold(item, TextKind.ITEM, request.text());
    book.kept("feedback-item.told", item);
    return book.view(item);
  }

  /** What an expert tells of their own life. */
  ItemView story(UUID expert, TellStory request) {
    StoryConsent.require(request.consentTextVersion());
    requireUnit(request.unitId());
    var about = new About(request.unitId(), null, request.theme());
    var item = item(ItemKind.STORY, ItemChannel.WEB, request.language(), about, false);
    item.telling.by(expert);
    item.telling.consent(request.consentTextVersion(), book.deed().day());
    hold(item, TextKind.STORY, request.text());
    book.kept("feedback-item.told", item);
    return book.view(item);
  }

  /** A text that a moderator has let go already, from a survey or an observation. */
  ItemView text(TakeText request, About about, String language) {
    var item =
        item(
            request.kind(),
            request.kind() == ItemKind.SURVEY_TEXT ? ItemChannel.SURVEY : ItemChannel.ORAL,
            language,
            about,
            false);
    item.tone = request.tone();
    item.textId = request.textId();
    item.shown(book.deed());
    book.kept("feedback-item.taken", item);
    return book.view(item);
  }

  private FeedbackItem item(
      ItemKind kind, ItemChannel channel, String language, About about, boolean replyAsked) {
    return new FeedbackItem(kind, channel, language, about, replyAsked, book.deed().day());
  }

  private void hold(FeedbackItem item, TextKind kind, String words) {
    var verdict =
        moderation.submit(
            new SubmittedText(
                UUID.randomUUID(),
                kind,
                item.id(),
                "",
                item.about.unitId(),
                item.language,
                item.days.receivedOn,
                words));
    item.textId = verdict.textId();
    if (verdict.danger()) {
      item.makeUrgent(book.deed());
    }
  }

  private void requireUnit(@Nullable UUID unitId) {
    if (unitId != null && units.known(unitId).filter(KnownUnit::active).isEmpty()) {
      throw Problem.unprocessable("UNIT_UNKNOWN", "There is no such active unit in the county.")
          .at("/unitId");
    }
  }
}
