package fi.osallisuus.feedback.response;

import fi.osallisuus.feedback.channel.Channels;
import fi.osallisuus.feedback.channel.Door;
import fi.osallisuus.feedback.collection.CollectionDesk;
import fi.osallisuus.feedback.collection.CollectionFacts;
import fi.osallisuus.feedback.collection.Today;
import fi.osallisuus.feedback.instrument.Instruments;
import fi.osallisuus.feedback.receipt.ReceiptCode;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.secret.DataKey;
import fi.osallisuus.kit.secret.KeyedHash;
import fi.osallisuus.kit.visitor.StartStamp;
import fi.osallisuus.kit.visitor.Suspicion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the public can do: look at a survey and answer it. Deliberately without audit and without
 * Idempotency-Key: both would keep the time of an answer beside the number of its transaction.
 */
@ApplicationScoped
@Transactional
public class SurveyDesk {
  private final Channels channels;
  private final CollectionDesk collections;
  private final Instruments instruments;
  private final Responses responses;
  private final Admission admission;
  private final Held held;
  private final Clock clock;
  private final Today today;
  private final KeyedHash key;
  private final Haste haste;

  SurveyDesk(
      Channels channels,
      CollectionDesk collections,
      Instruments instruments,
      Responses responses,
      Admission admission,
      Held held,
      Clock clock,
      Today today,
      DataKey dataKey,
      Haste haste) {
    this.channels = channels;
    this.collections = collections;
    this.instruments = instruments;
    this.responses = responses;
    this.admission = admission;
    this.held = held;
    this.clock = clock;
    this.today = today;
    this.key = dataKey.hash();
    this.haste = haste;
  }

  /** The survey behind a code, open or not. */
  public OpenSurvey find(String code) {
    var door = channels.byCode(code);
    return at(door);
  }

  /** The survey at a door that somebody has come through already, open or not. */
  public OpenSurvey at(Door door) {
    return survey(door, collections.facts(door.collectionId()));
  }

  /** The survey behind a code; refused when it takes no answers now. */
  OpenSurvey admitted(String code) {
    var door = channels.byCode(code);
    return survey(door, collections.admit(door.collectionId()));
  }

  /** The same; refused too when the channel needs an invitation and this one is used up. */
  public OpenSurvey enter(String code, @Nullable String invitation) {
    var survey = admitted(code);
    if (survey.door().oneTime() && !admission.unused(survey, invitation)) {
      throw Admission.usedUp();
    }
    admission.refuseFull(survey.collection());
    return survey;
  }

  /** A stamp for a blank form. */
  public String stamp(Door door) {
    return StartStamp.issue(key, form(door), clock.instant());
  }

  /** Whether the form of this stamp was sent or put away; a foreign stamp counts as such. */
  public boolean isSpent(Door door, String stamp) {
    return StartStamp.read(key, form(door), stamp)
        .map(read -> responses.isSpent(read.hash()))
        .orElse(true);
  }

  /** What the respondent of a form that was sent may look with; empty for a foreign stamp. */
  public Optional<ReceiptCode> receipt(Door door, String stamp) {
    return StartStamp.read(key, form(door), stamp).map(read -> ReceiptCode.of(key, read));
  }

  /** Puts a form away that somebody has left on a tablet: it cannot be called back. */
  public void putAway(OpenSurvey survey, String stamp) {
    StartStamp.read(key, form(survey.door()), stamp)
        .ifPresent(read -> responses.spend(survey.collection().id(), read.hash()));
  }

  /**
   * Takes an answer; the same form a second time changes nothing and is thanked for all the same.
   *
   * @param survey as it was entered; whether it still takes answers is asked anew, under its lock
   * @return what the respondent may look with later
   */
  public ReceiptCode submit(OpenSurvey survey, Submission submission) {
    var door = survey.door();
    var collection = collections.admitLocked(door.collectionId());
    var stamp =
        StartStamp.read(key, form(door), submission.stamp())
            .orElseThrow(
                () ->
                    Problem.unprocessable(
                            "START_STAMP_INVALID", "Begin with the start stamp of this survey.")
                        .at("/stamp"));
    var receipt = ReceiptCode.of(key, stamp);
    if (!responses.spend(collection.id(), stamp.hash())) {
      return receipt;
    }
    admission.refuseFull(collection);
    var subject = admission.claim(door, collection, submission.invitation());
    held.hold(collection, waiting(door, submission, stamp), submission.sheet(), subject);
    return receipt;
  }

  private OpenSurvey survey(Door door, CollectionFacts collection) {
    return new OpenSurvey(door, collection, instruments.definition(collection.instrumentId()));
  }

  private Held.Circumstances waiting(Door door, Submission submission, StartStamp stamp) {
    boolean trapped = submission.trap() != null && !submission.trap().isEmpty();
    var suspicion =
        Suspicion.of(
            trapped, stamp.startedAt(), clock.instant(), haste.shortest(submission.sheet()));
    return new Held.Circumstances(
        door.kind(),
        IsoWeek.of(today.get()),
        submission.language(),
        suspicion == null ? null : suspicion.name(),
        ReceiptCode.of(key, stamp).root());
  }

  private static String form(Door door) {
    return door.channelId().toString();
  }
}
