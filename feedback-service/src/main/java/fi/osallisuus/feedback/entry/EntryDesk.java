package fi.osallisuus.feedback.entry;

import fi.osallisuus.feedback.channel.Channels;
import fi.osallisuus.feedback.collection.CollectionDesk;
import fi.osallisuus.feedback.collection.CollectionFacts;
import fi.osallisuus.feedback.collection.Today;
import fi.osallisuus.feedback.instrument.Instruments;
import fi.osallisuus.feedback.response.AnswerFaults;
import fi.osallisuus.feedback.response.AnswerSheet;
import fi.osallisuus.feedback.response.EntryBook;
import fi.osallisuus.feedback.response.IsoWeek;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.secret.DataKey;
import fi.osallisuus.kit.secret.KeyedHash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes answers that staff enter, all or none. Like the public's, they are neither audited nor kept
 * under an Idempotency-Key: both would lay a time and a person beside the answer.
 */
@ApplicationScoped
@Transactional
class EntryDesk {
  private final CollectionDesk collections;
  private final Channels channels;
  private final Instruments instruments;
  private final EntryBook book;
  private final Today today;
  private final KeyedHash key;

  EntryDesk(
      CollectionDesk collections,
      Channels channels,
      Instruments instruments,
      EntryBook book,
      Today today,
      DataKey dataKey) {
    this.collections = collections;
    this.channels = channels;
    this.instruments = instruments;
    this.book = book;
    this.today = today;
    this.key = dataKey.hash();
  }

  Entered enter(UUID collectionId, EnterAnswers request) {
    var collection = collections.admitLocked(collectionId);
    if (!collection.anonymous()) {
      throw Problem.conflict(
          "ENTRY_NAMED", "Whoever is promised less than anonymity answers by a personal link.");
    }
    refuseMisplaced(collection, request);
    var sheets = sheets(collection, request);
    int received = 0;
    for (int i = 0; i < sheets.size(); i++) {
      var entry = request.entries().get(i);
      var how =
          new EntryBook.Entry(
              key.bytes("entry " + collectionId, entry.formKey()),
              entry.channel(),
              week(entry),
              entry.language());
      received += book.enter(collection, how, sheets.get(i)) ? 1 : 0;
    }
    return new Entered(received, sheets.size() - received);
  }

  /** Every fault of every form at once, so that a pile is mended in one go. */
  private ArrayList<AnswerSheet> sheets(CollectionFacts collection, EnterAnswers request) {
    var definition = instruments.definition(collection.instrumentId());
    var faults = new AnswerFaults();
    var sheets = new ArrayList<AnswerSheet>();
    for (int i = 0; i < request.entries().size(); i++) {
      var sheet = AnswerSheet.strict(definition, request.entries().get(i).answers());
      faults.add("/entries/" + i, sheet);
      sheets.add(sheet);
    }
    faults.refuse();
    return sheets;
  }

  private void refuseMisplaced(CollectionFacts collection, EnterAnswers request) {
    String first = IsoWeek.of(collection.opensOn());
    String last = IsoWeek.of(today.get());
    for (int i = 0; i < request.entries().size(); i++) {
      var entry = request.entries().get(i);
      String place = "/entries/" + i;
      if (!entry.channel().entered() || !channels.takes(collection.id(), entry.channel())) {
        throw Problem.unprocessable(
                "ENTRY_CHANNEL", "The collection has no such channel on which staff enter answers.")
            .at(place + "/channel");
      }
      if (!collection.languages().contains(entry.language())) {
        throw Problem.unprocessable("LANGUAGE_UNKNOWN", "The survey is not held in this language.")
            .at(place + "/language");
      }
      String week = week(entry);
      if (week.compareTo(first) < 0 || week.compareTo(last) > 0) {
        throw Problem.unprocessable(
                "ENTRY_WEEK", "An answer is of a week from the opening until now.")
            .at(place + "/week");
      }
    }
  }

  private String week(EnteredAnswer entry) {
    return Optional.ofNullable(entry.week()).orElseGet(() -> IsoWeek.of(today.get()));
  }
}
