package fi.osallisuus.feedback.item;

import fi.osallisuus.feedback.collection.CollectionDesk;
import fi.osallisuus.feedback.moderation.Moderation;
import fi.osallisuus.feedback.moderation.ReadableText;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Makes items of texts that were said elsewhere. */
@ApplicationScoped
@Transactional
class TextItems {
  private final FeedbackItems items;
  private final ItemIntake intake;
  private final Moderation moderation;
  private final CollectionDesk collections;

  TextItems(
      FeedbackItems items, ItemIntake intake, Moderation moderation, CollectionDesk collections) {
    this.items = items;
    this.intake = intake;
    this.moderation = moderation;
    this.collections = collections;
  }

  ItemView take(TakeText request) {
    if (request.kind() != ItemKind.SURVEY_TEXT && request.kind() != ItemKind.OBSERVATION) {
      throw Problem.unprocessable(
              "ITEM_KIND", "Only texts of surveys and of observations become items this way.")
          .at("/kind");
    }
    var text =
        moderation
            .readable(request.textId())
            .orElseThrow(
                () ->
                    Problem.unprocessable(
                            "TEXT_NOT_READABLE", "There is no such text that may be read.")
                        .at("/textId"));
    items
        .ofText(request.textId())
        .ifPresent(
            item -> {
              throw Problem.conflict("ITEM_EXISTS", "The text is an item already.")
                  .with("itemId", item.id());
            });
    return intake.text(request, about(request, text), text.language());
  }

  /** A survey's text is about the unit that the survey is about. */
  private About about(TakeText request, ReadableText text) {
    var unit =
        request.kind() == ItemKind.SURVEY_TEXT
            ? collections.facts(text.subjectId()).unitId()
            : request.unitId();
    return new About(unit, request.municipality(), request.theme());
  }
}
