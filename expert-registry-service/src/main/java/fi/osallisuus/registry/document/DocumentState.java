package fi.osallisuus.registry.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.kit.outbox.Event;
import fi.osallisuus.registry.paper.PaperStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The full state of a document as every event of one carries it; no text of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DocumentState(
    UUID documentId,
    long version,
    DocumentKind kind,
    PaperStatus status,
    @Nullable LocalDate publishedOn,
    List<UUID> originNeedIds) {
  static final String TOPIC = "registry.document.v1";

  static Event event(String type, Document document) {
    var state =
        new DocumentState(
            document.id(),
            document.version(),
            document.kind(),
            document.status(),
            document.publishedOn(),
            document.originNeeds());
    return new Event(TOPIC, type, document.id().toString(), state);
  }
}
