package fi.osallisuus.feedback.response;

import fi.osallisuus.feedback.collection.CollectionAnonymising;
import fi.osallisuus.feedback.collection.CollectionArchiving;
import fi.osallisuus.feedback.moderation.Moderation;
import fi.osallisuus.feedback.moderation.TextKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What becomes of answers when their collection is anonymised, and when it is archived. */
@ApplicationScoped
class Forgetting {
  private final Responses responses;
  private final Moderation moderation;

  Forgetting(Responses responses, Moderation moderation) {
    this.responses = responses;
    this.moderation = moderation;
  }

  /** The ids that events and exports have carried lead to no row any more. */
  void atAnonymising(@Observes CollectionAnonymising anonymising) {
    responses.reshuffle(anonymising.collection().id());
  }

  void atArchiving(@Observes CollectionArchiving archiving) {
    responses.erase(archiving.collection().id());
    moderation.forget(TextKind.SURVEY, archiving.collection().id());
  }
}
