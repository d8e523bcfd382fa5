package fi.osallisuus.feedback.collection;

import fi.osallisuus.feedback.instrument.Audience;
import fi.osallisuus.kit.outbox.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The state of a collection as it is published on feedback.collection.v1. */
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
    CollectionStatus status) {

  static Event opened(FeedbackCollection c) {
    return event("collection.opened", c);
  }

  static Event closed(FeedbackCollection c) {
    return event("collection.closed", c);
  }

  private static Event event(String type, FeedbackCollection c) {
    var facts = c.facts();
    var data =
        new CollectionChanged(
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
            c.status());
    return new Event("feedback.collection.v1", type, facts.id().toString(), data);
  }
}
