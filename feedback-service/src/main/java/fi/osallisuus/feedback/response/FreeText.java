package fi.osallisuus.feedback.response;

import fi.osallisuus.kit.screening.Screening;
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

  /** A hint to the moderator: contact data, or what may be an identity code without its sign. */
  boolean contactFound() {
    return !Screening.contacts(text).isEmpty() || Screening.find(text).isPresent();
  }
}
