package fi.osallisuus.feedback.response;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.osallisuus.feedback.collection.ChannelKind;
import fi.osallisuus.feedback.collection.CollectionFacts;
import fi.osallisuus.feedback.receipt.ReceiptRoot;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps an answer until enough others have come; the caller holds the lock of the collection. */
@ApplicationScoped
class Held {
  private final Responses responses;
  private final Subjects subjects;
  private final Release release;
  private final ObjectMapper json;

  Held(Responses responses, Subjects subjects, Release release, ObjectMapper json) {
    this.responses = responses;
    this.subjects = subjects;
    this.release = release;
    this.json = json;
  }

  /**
   * What is kept of an answer beside itself.
   *
   * @param receipt with which the respondent may look later; none of what staff have entered
   */
  record Circumstances(
      ChannelKind channel,
      String week,
      String language,
      @Nullable String suspicion,
      @Nullable ReceiptRoot receipt) {}

  /**
   * @param subjectRef whose answer it is; null of an anonymous one
   */
  void hold(
      CollectionFacts collection,
      Circumstances how,
      AnswerSheet sheet,
      @Nullable String subjectRef) {
    var id = UUID.randomUUID(); // Version 4: it must not tell an order.
    responses.hold(
        collection.id(),
        new Waiting(
            id,
            how.channel().name(),
            how.week(),
            how.language(),
            role(collection, sheet),
            json.valueToTree(sheet.figures()),
            json.valueToTree(sheet.texts()),
            how.suspicion(),
            how.receipt()));
    if (subjectRef != null) {
      subjects.name(collection, id, subjectRef);
    }
    release.afterAnswer(collection);
  }

  /** People declare their role, or do not; where only one is asked, it is everybody's. */
  private static @Nullable String role(CollectionFacts collection, AnswerSheet sheet) {
    var only = collection.terms().onlyRole();
    return sheet.declaredRole().orElse(only == null ? null : only.name());
  }
}
