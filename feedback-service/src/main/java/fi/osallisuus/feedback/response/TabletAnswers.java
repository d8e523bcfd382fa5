package fi.osallisuus.feedback.response;

import fi.osallisuus.feedback.channel.Door;
import fi.osallisuus.feedback.collection.CollectionDesk;
import fi.osallisuus.feedback.collection.CollectionFacts;
import fi.osallisuus.feedback.collection.Today;
import fi.osallisuus.feedback.instrument.Instruments;
import fi.osallisuus.feedback.receipt.ReceiptCode;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.secret.DataKey;
import fi.osallisuus.kit.secret.KeyedHash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;

/**
 * Takes what was answered on a tablet. There is no start stamp, since there may have been no
 * network; the tablet vouches with its key, and the id it made keeps a repeated answer one.
 */
@ApplicationScoped
@Transactional
public class TabletAnswers {
  private final CollectionDesk collections;
  private final Instruments instruments;
  private final Responses responses;
  private final Admission admission;
  private final Held held;
  private final Haste haste;
  private final Today today;
  private final KeyedHash key;

  TabletAnswers(
      CollectionDesk collections,
      Instruments instruments,
      Responses responses,
      Admission admission,
      Held held,
      Haste haste,
      Today today,
      DataKey dataKey) {
    this.collections = collections;
    this.instruments = instruments;
    this.responses = responses;
    this.admission = admission;
    this.held = held;
    this.haste = haste;
    this.today = today;
    this.key = dataKey.hash();
  }

  /**
   * @param test judges the answer and keeps nothing
   */
  public void take(Door door, TabletAnswer answer, boolean test) {
    var collection = collections.admitLocked(door.collectionId());
    if (!collection.definitionHash().equals(answer.definitionHash())) {
      throw Problem.unprocessable("OTHER_SURVEY", "Another survey was answered than is asked here.")
          .at("/definitionHash");
    }
    var sheet = sheet(collection, answer);
    // Keyed, so that what is spent cannot be laid beside a receipt.
    byte[] spent = key.bytes("tablet-answer/1/" + collection.id(), answer.id());
    if (test || !responses.spend(collection.id(), spent)) {
      return;
    }
    admission.refuseFull(collection);
    var suspicion = haste.suspicion(Duration.ofSeconds(answer.tookSeconds()), sheet);
    var how =
        new Held.Circumstances(
            door.kind(),
            week(collection, answer.week()),
            answer.language(),
            suspicion == null ? null : suspicion.name(),
            ReceiptCode.typed(answer.id()).root());
    held.hold(collection, how, sheet, null);
  }

  private AnswerSheet sheet(CollectionFacts collection, TabletAnswer answer) {
    if (!collection.languages().contains(answer.language())) {
      throw Problem.unprocessable("LANGUAGE_UNKNOWN", "The survey is not held in this language.")
          .at("/language");
    }
    var definition = instruments.definition(collection.instrumentId());
    var sheet = AnswerSheet.form(definition, answer.fields(), definition.pages().size() - 1);
    sheet.faultIfEmpty();
    if (!sheet.faults().isEmpty()) {
      var problem =
          Problem.unprocessable("ANSWERS_INVALID", "The answers cannot be taken as they are.");
      sheet
          .faults()
          .forEach(
              fault ->
                  problem.at(
                      "/fields/" + fault.linkId(), fault.kind().name(), fault.kind().message()));
      throw problem;
    }
    return sheet;
  }

  /** The tablet's clock may be wrong: a week outside the survey's own becomes this one. */
  private String week(CollectionFacts collection, String told) {
    String now = IsoWeek.of(today.get());
    boolean possible =
        told.compareTo(IsoWeek.of(collection.opensOn())) >= 0 && told.compareTo(now) <= 0;
    return possible ? told : now;
  }
}
