package fi.osallisuus.feedback.response;

import fi.osallisuus.feedback.collection.CollectionClosing;
import fi.osallisuus.feedback.collection.CollectionFacts;
import fi.osallisuus.feedback.moderation.Moderation;
import fi.osallisuus.feedback.receipt.BoundReceipt;
import fi.osallisuus.feedback.receipt.ReceiptKind;
import fi.osallisuus.feedback.receipt.ReceiptRoot;
import fi.osallisuus.feedback.receipt.Receipts;
import fi.osallisuus.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Lets waiting answers go together: kept, queued and published in orders that have nothing to do
 * with the order in which they came. The caller holds the lock of the collection.
 */
@ApplicationScoped
class Release {
  private final Responses responses;
  private final Moderation moderation;
  private final Receipts receipts;
  private final Subjects subjects;
  private final Outbox outbox;
  private final BatchRule rule;
  private final RandomGenerator random = new SecureRandom();

  Release(
      Responses responses,
      Moderation moderation,
      Receipts receipts,
      Subjects subjects,
      Outbox outbox,
      @ConfigProperty(name = "feedback.batch") int batchSize) {
    this.responses = responses;
    this.moderation = moderation;
    this.receipts = receipts;
    this.subjects = subjects;
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
    var texts = new ArrayList<FreeText>();
    var bound = new ArrayList<BoundReceipt>();
    for (Waiting response : batch) {
      var own = FreeText.of(response).toList();
      texts.addAll(own);
      bound.addAll(bound(collection, response.receipt(), own));
    }
    var refs = subjects.of(collection);
    // Shuffled anew, so that a text's place in its table does not lead to an answer's.
    moderation.submit(shuffled(texts).stream().map(text -> text.of(collection)).toList());
    receipts.keep(shuffled(bound));
    shuffled(batch).stream()
        .filter(response -> response.suspicion() == null)
        .forEach(
            response ->
                outbox.add(ResponseSubmitted.of(collection, response, refs.get(response.id()))));
  }

  /** From here on nobody without the code can tell which receipts are of the same answer. */
  private static List<BoundReceipt> bound(
      CollectionFacts collection, @Nullable ReceiptRoot receipt, List<FreeText> texts) {
    if (receipt == null) {
      return List.of();
    }
    var bound = new ArrayList<BoundReceipt>();
    bound.add(new BoundReceipt(receipt.of(0), ReceiptKind.COLLECTION, collection.id()));
    for (int i = 0; i < texts.size(); i++) {
      bound.add(new BoundReceipt(receipt.of(i + 1), ReceiptKind.TEXT, texts.get(i).id()));
    }
    return bound;
  }

  private <T> List<T> shuffled(List<T> list) {
    var copy = new ArrayList<>(list);
    Collections.shuffle(copy, java.util.Random.from(random));
    return copy;
  }
}
