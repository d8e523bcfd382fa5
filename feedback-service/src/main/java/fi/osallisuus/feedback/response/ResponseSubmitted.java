package fi.osallisuus.feedback.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.osallisuus.feedback.collection.CollectionFacts;
import fi.osallisuus.feedback.instrument.Audience;
import fi.osallisuus.kit.outbox.Event;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One anonymous response as it is published on feedback.response.v1; figures only, no text. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ResponseSubmitted(
    UUID responseId,
    long version,
    UUID collectionId,
    String instrument,
    String instrumentVersion,
    String definitionHash,
    Audience audience,
    String channel,
    UUID unitId,
    String week,
    String language,
    @Nullable String respondentRole,
    @Nullable String subjectRef,
    JsonNode answers) {

  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

  /**
   * @param subjectRef whose answers it belongs with; nobody's in an anonymous collection
   */
  static Event of(CollectionFacts collection, Waiting response, @Nullable String subjectRef) {
    var data =
        new ResponseSubmitted(
            response.id(),
            1, // A response never changes.
            collection.id(),
            collection.instrument(),
            collection.instrumentVersion(),
            collection.definitionHash(),
            collection.audience(),
            response.channel(),
            collection.unitId(),
            response.week(),
            response.language(),
            response.respondentRole(),
            subjectRef,
            scores(response.answers()));
    return new Event("feedback.response.v1", "response.submitted", response.id().toString(), data)
        .happenedAt(IsoWeek.monday(response.week()));
  }

  /** Numbers and codes; the month of a day that was asked for stays here. */
  private static JsonNode scores(JsonNode answers) {
    ObjectNode scores = answers.deepCopy();
    scores.removeIf(answer -> answer.isTextual() && MONTH.matcher(answer.textValue()).matches());
    return scores;
  }
}
