package fi.osallisuus.feedback.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The states that a collection goes through; one method, one transaction. */
@ApplicationScoped
@Transactional
class CollectionLife {
  private final FeedbackCollections collections;
  private final PermitRule permits;
  private final Announcer announcer;
  private final Today today;
  private final Event<CollectionClosing> closing;
  private final Event<CollectionAnonymising> anonymising;
  private final Event<CollectionArchiving> archiving;

  CollectionLife(
      FeedbackCollections collections,
      PermitRule permits,
      Announcer announcer,
      Today today,
      Event<CollectionClosing> closing,
      Event<CollectionAnonymising> anonymising,
      Event<CollectionArchiving> archiving) {
    this.collections = collections;
    this.permits = permits;
    this.announcer = announcer;
    this.today = today;
    this.closing = closing;
    this.anonymising = anonymising;
    this.archiving = archiving;
  }

  FeedbackCollection open(UUID id) {
    var collection = collections.locked(id);
    collection.open(today.get(), permits.require(collection));
    return announcer.changed("collection.opened", collection);
  }

  FeedbackCollection pause(UUID id) {
    var collection = collections.locked(id);
    collection.pause();
    return announcer.changed("collection.paused", collection);
  }

  FeedbackCollection resume(UUID id) {
    var collection = collections.locked(id);
    collection.resume(today.get());
    permits.require(collection);
    return announcer.changed("collection.resumed", collection);
  }

  FeedbackCollection close(UUID id) {
    var collection = collections.locked(id);
    collection.close(today.get());
    closing.fire(new CollectionClosing(collection.facts()));
    return announcer.changed("collection.closed", collection);
  }

  FeedbackCollection anonymise(UUID id) {
    var collection = collections.locked(id);
    collection.anonymise();
    anonymising.fire(new CollectionAnonymising(collection.facts()));
    return announcer.changed("collection.anonymised", collection);
  }

  FeedbackCollection archive(UUID id) {
    var collection = collections.locked(id);
    if (collection.status() == CollectionStatus.CLOSED) {
      collection.anonymise();
      anonymising.fire(new CollectionAnonymising(collection.facts()));
    }
    collection.archive(today.get());
    archiving.fire(new CollectionArchiving(collection.facts()));
    return announcer.changed("collection.archived", collection);
  }
}
