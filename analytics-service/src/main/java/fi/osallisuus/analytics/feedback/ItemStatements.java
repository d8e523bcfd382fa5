package fi.osallisuus.analytics.feedback;

import static fi.osallisuus.analytics.feedback.FeedbackPopulation.ORAL;
import static fi.osallisuus.analytics.feedback.FeedbackPopulation.RESIDENTS;

import fi.osallisuus.analytics.disclosure.Answer;
import java.util.List;

/** The formulas over feedback items: the residents' channel and oral feedback (S2-04, S2-05). */
final class ItemStatements {
  private static final String ITEMS = "items";
  private static final String BY_TONE = "ORAL_FEEDBACK_BY_TONE";
  private static final String BY_MUNICIPALITY = "RESIDENT_ITEMS_BY_MUNICIPALITY";

  private ItemStatements() {}

  static Answer items(FeedbackSheet s) {
    return s.count("FEEDBACK_ITEMS", s.followUp.total(ITEMS));
  }

  /** Some action came of it. */
  static Answer toAction(FeedbackSheet s) {
    return s.share(
        "FEEDBACK_TO_ACTION_RATE", s.followUp.total("itemsToAction"), s.followUp.total(ITEMS));
  }

  /** What residents brought up; items that were rejected, as for personal data, are left out. */
  static Answer residents(FeedbackSheet s) {
    return s.people("RESIDENT_ITEMS", s.people(RESIDENTS, "municipality"), RESIDENTS);
  }

  static Answer residentsByMunicipality(FeedbackSheet s) {
    return s.people(BY_MUNICIPALITY, RESIDENTS, "municipality", List.of());
  }

  static Answer residentsByTheme(FeedbackSheet s) {
    return s.people("RESIDENT_ITEMS_BY_THEME", RESIDENTS, "theme", List.of());
  }

  static Answer answered(FeedbackSheet s) {
    return s.shareOfPeople(
        "RESIDENT_ITEMS_ANSWERED_SHARE",
        s.followUp.total("answered"),
        s.followUp.of(ITEMS).getOrDefault(Codes.RESIDENT, 0L));
  }

  /** Fourteen days, where a reply was asked for. */
  static Answer repliesInTime(FeedbackSheet s) {
    return s.shareOfPeople(
        "REPLIES_IN_TIME_SHARE", s.followUp.total("repliesInTime"), s.followUp.total("repliesDue"));
  }

  static Answer repliesOverdue(FeedbackSheet s) {
    return s.shareOfPeople(
        "REPLIES_OVERDUE_SHARE",
        s.followUp.total("repliesOverdue"),
        s.followUp.total("repliesOpen"));
  }

  static Answer toDecision(FeedbackSheet s) {
    return s.shareOfPeople(
        "RESIDENT_ITEMS_TO_DECISION_SHARE",
        s.followUp.total("decided"),
        s.followUp.of(ITEMS).getOrDefault(Codes.RESIDENT, 0L));
  }

  /** Not anonymous, so that small cells go for staff, too (rule 2). */
  static Answer oralByTone(FeedbackSheet s) {
    return s.people(BY_TONE, ORAL, "tone", Codes.TONES);
  }

  static Answer oral(FeedbackSheet s) {
    return Totals.of(s.breakdown(BY_TONE));
  }
}
