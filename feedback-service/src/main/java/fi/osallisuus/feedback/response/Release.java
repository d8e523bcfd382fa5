package fi.osallisuus.feedback.response;

import fi.osallisuus.feedback.collection.CollectionClosing;
import fi.osallisuus.feedback.collection.CollectionFacts;
import fi.osallisuus.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets waiting answers go together: kept, queued and published in orders that have nothing to do
 * with the order in which they came. The caller holds the lock of the collection.
 */
@ApplicationScoped
class Release {
  private final Responses responses;
  private final Outbox outbox;
  private final BatchRule rule;
  private final RandomGenerator random = new SecureRandom();

  Release(
      Responses responses, Outbox outbox, @ConfigProperty(name = "feedback.batch") int batchSize) {
    this.responses = responses;
    this.outbox = outbox;
    this.rule = new BatchRule(batchSize);
  }

  void afterAnswer(CollectionFacts collection) {
    release(collection, false);
  }

  void atClosing(@Observes CollectionClosing closing) {
    release(closing.collection(), true);
    responses.forgetForms(closing.collection().id());
  }

  private void release(CollectionFacts collection, boolean closing) {
    if (!rule.releases(responses.publishable(collection.id()), closing)) {
      return;
    }
    String hash = collection.definitionHash();
    var batch = responses.take(collection.id());
    shuffled(batch).forEach(response -> responses.keep(collection.id(), hash, response));
    // Shuffled anew, so that a text's place in its table does not lead to an answer's.
    shuffled(FreeText.of(batch)).forEach(text -> responses.queue(collection.id(), text));
    shuffled(batch).stream()
        .filter(response -> response.suspicion() == null)
        .forEach(response -> outbox.add(ResponseSubmitted.of(collection, response)));
  }

  private <T> List<T> shuffled(List<T> list) {
    var copy = new ArrayList<>(list);
    Collections.shuffle(copy, java.util.Random.from(random));
    return copy;
  }
}
