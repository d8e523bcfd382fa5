package fi.osallisuus.feedback.response;

import fi.osallisuus.feedback.collection.ChannelKind;
import fi.osallisuus.feedback.collection.CollectionFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Where answers go that staff enter: the same way as all others, and as anonymous. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EntryBook {
  private final Responses responses;
  private final Admission admission;
  private final Held held;

  EntryBook(Responses responses, Admission admission, Held held) {
    this.responses = responses;
    this.admission = admission;
    this.held = held;
  }

  /** What is known of an entered answer; of the form's name, only a hash until the closing. */
  @SuppressWarnings("ArrayRecordComponent") // Written once, compared by the database only.
  public record Entry(byte[] formHash, ChannelKind channel, String week, String language) {}

  /** False when the form was entered before; the caller holds the lock of the collection. */
  public boolean enter(CollectionFacts collection, Entry entry, AnswerSheet sheet) {
    if (!responses.spend(collection.id(), entry.formHash())) {
      return false;
    }
    admission.refuseFull(collection);
    var how = new Held.Circumstances(entry.channel(), entry.week(), entry.language(), null, null);
    held.hold(collection, how, sheet, null);
    return true;
  }
}
