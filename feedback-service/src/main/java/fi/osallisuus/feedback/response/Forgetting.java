package fi.osallisuus.feedback.response;

import fi.osallisuus.feedback.collection.CollectionAnonymising;
import fi.osallisuus.feedback.collection.CollectionArchiving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What becomes of answers when their collection is anonymised, and when it is archived. */
@ApplicationScoped
class Forgetting {
  private final Responses responses;

  Forgetting(Responses responses) {
    this.responses = responses;
  }

  /** The ids that events and exports have carried lead to no row any more. */
  void atAnonymising(@Observes CollectionAnonymising anonymising) {
    responses.reshuffle(anonymising.collection().id());
  }

  void atArchiving(@Observes CollectionArchiving archiving) {
    responses.erase(archiving.collection().id());
  }
}
