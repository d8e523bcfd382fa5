package fi.osallisuus.feedback.response;

import fi.osallisuus.kit.screening.Screening;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text for the moderators, cut loose from the answers that it came with. It never leaves this
 * service.
 */
record FreeText(String linkId, String language, String week, String text) {

  static Stream<FreeText> of(Waiting response) {
    return response.texts().properties().stream()
        .map(
            text ->
                new FreeText(
                    text.getKey(), response.language(), response.week(), text.getValue().asText()));
  }

  static List<FreeText> of(List<Waiting> responses) {
    return responses.stream().flatMap(FreeText::of).toList();
  }

  /** A hint to the moderator: contact data, or what may be an identity code without its sign. */
  boolean contactFound() {
    return !Screening.contacts(text).isEmpty() || Screening.find(text).isPresent();
  }
}
