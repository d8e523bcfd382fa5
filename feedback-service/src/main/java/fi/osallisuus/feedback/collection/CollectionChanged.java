package fi.osallisuus.feedback.collection;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.feedback.instrument.Audience;
import fi.osallisuus.kit.outbox.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The state of a collection as it is published on feedback.collection.v1. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CollectionChanged(
    UUID collectionId,
    long version,
    String instrument,
    String instrumentVersion,
    UUID unitId,
    Audience audience,
    Anonymity anonymity,
    List<ChannelKind> channels,
    LocalDate opensOn,
    LocalDate closesOn,
    CollectionStatus status,
    CollectionKind kind,
    List<RespondentRole> respondentRoles,
    int invitedCount,
    @Nullable String serviceCode,
    @Nullable String purpose,
    @Nullable UUID permitId,
    @Nullable UUID initiativeId,
    @Nullable UUID engagementId,
    @Nullable Wave wave,
    @Nullable UUID seriesId) {

  private static final String TOPIC = "feedback.collection.v1";

  /** What the others learn; a collection that is only planned is nobody's business yet. */
  static Event of(FeedbackCollection c) {
    String type =
        switch (c.status()) {
          case PLANNED -> throw new IllegalStateException("A plan is not published");
          case OPEN -> "collection.opened";
          case PAUSED -> "collection.paused";
          case CLOSED -> "collection.closed";
          case ANONYMISED -> "collection.anonymised";
          case ARCHIVED -> "collection.archived";
        };
    return new Event(TOPIC, type, c.id().toString(), data(c));
  }

  private static CollectionChanged data(FeedbackCollection c) {
    var facts = c.facts();
    var terms = facts.terms();
    return new CollectionChanged(
        facts.id(),
        c.version(),
        facts.instrument(),
        facts.instrumentVersion(),
        facts.unitId(),
        facts.audience(),
        facts.anonymity(),
        c.channels(),
        facts.opensOn(),
        facts.closesOn(),
        c.status(),
        terms.kind(),
        terms.respondentRoles(),
        terms.invitedCount(),
        facts.serviceCode(),
        terms.purpose(),
        terms.permitId(),
        terms.initiativeId(),
        terms.engagementId(),
        terms.wave(),
        terms.seriesId());
  }
}
