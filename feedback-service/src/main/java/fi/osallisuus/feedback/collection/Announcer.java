package fi.osallisuus.feedback.collection;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Writes down that a collection has changed, and tells the others what it is now. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Announcer {
  static final String ENTITY = "collection";

  private final FeedbackCollections collections;
  private final Outbox outbox;
  private final Audit audit;

  Announcer(FeedbackCollections collections, Outbox outbox, Audit audit) {
    this.collections = collections;
    this.outbox = outbox;
    this.audit = audit;
  }

  FeedbackCollection changed(String action, FeedbackCollection collection) {
    collections.flush(); // The event and the ETag carry the new version.
    if (collection.status() != CollectionStatus.PLANNED) {
      outbox.add(CollectionChanged.of(collection));
    }
    audit.record(action, ENTITY, collection.id());
    return collection;
  }
}
