package fi.osallisuus.feedback.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.kit.outbox.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The full state of a publication as every event of one carries it; never its text. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicationState(
    UUID publicationId,
    long version,
    PublicationType type,
    PublicationAudience audience,
    PublicationStatus status,
    @Nullable UUID unitId,
    @Nullable LocalDate publishedOn,
    List<String> languages,
    int mediaCount,
    long reads) {
  private static final String TOPIC = "feedback.publication.v1";

  static Event changed(Publication p, PublicationReads.Count count) {
    var state =
        new PublicationState(
            p.id(),
            // Text and count have versions of their own; their sum grows with either.
            p.version() + count.counted(),
            p.type(),
            p.audience(),
            p.status(),
            p.unitId(),
            p.publishedOn(),
            p.languages(),
            p.mediaIds().size(),
            count.reads());
    return new Event(TOPIC, "publication.changed", p.id().toString(), state);
  }
}
