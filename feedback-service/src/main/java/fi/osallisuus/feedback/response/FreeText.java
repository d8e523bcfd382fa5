package fi.osallisuus.feedback.response;

import fi.osallisuus.feedback.collection.CollectionFacts;
import fi.osallisuus.feedback.moderation.SubmittedText;
import fi.osallisuus.feedback.moderation.TextKind;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A text for the moderators, cut loose from the answers that it came with. It never leaves this
 * service.
 */
record FreeText(UUID id, String linkId, String language, String week, String text) {

  static Stream<FreeText> of(Waiting response) {
    return response.texts().properties().stream()
        .map(
            text ->
                new FreeText(
                    UUID.randomUUID(),
                    text.getKey(),
                    response.language(),
                    response.week(),
                    text.getValue().asText()));
  }

  SubmittedText of(CollectionFacts collection) {
    return new SubmittedText(
        id,
        TextKind.SURVEY,
        collection.id(),
        linkId,
        collection.unitId(),
        language,
        IsoWeek.mondayOf(week),
        text);
  }
}
