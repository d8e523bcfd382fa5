package fi.osallisuus.analytics.feedback;

import static fi.osallisuus.analytics.feedback.FeedbackPopulation.PEOPLE_MET;

import fi.osallisuus.analytics.disclosure.Answer;
import fi.osallisuus.analytics.disclosure.Audience;
import fi.osallisuus.analytics.disclosure.Figure;
import fi.osallisuus.analytics.disclosure.Linear;
import fi.osallisuus.analytics.disclosure.Quotient;
import fi.osallisuus.analytics.disclosure.Rule;
import fi.osallisuus.analytics.fact.FeeFacts;
import fi.osallisuus.analytics.report.Days;
import java.util.List;

/** The formulas over observing on wards (S2-08 to S2-19). */
final class ObservationStatements {
  private static final String SHIFTS = "shifts";
  private static final String BEFORE = "before";
  private static final String AFTER = "after";
  private static final String MET_BY_WARD = "PEOPLE_MET_BY_WARD";

  private ObservationStatements() {}

  static Answer shifts(FeedbackSheet s) {
    return s.count("OBSERVATION_SHIFTS", s.observation.total(SHIFTS));
  }

  /** Five to six hours, elapsed (S2-15). */
  static Answer shiftsByLength(FeedbackSheet s) {
    return s.split("OBSERVATION_SHIFTS_BY_LENGTH", Codes.LENGTHS, s.observation.of(SHIFTS));
  }

  static Answer hours(FeedbackSheet s) {
    var hours = new Quotient(Linear.of(s.observation.total("minutes")), Linear.of(60), 1, 2);
    return s.figure(Figure.operational("OBSERVATION_HOURS", hours, null));
  }

  /** Patients and relatives met, by ward: people where they were met (rule 2). */
  static Answer metByWard(FeedbackSheet s) {
    return s.people(MET_BY_WARD, PEOPLE_MET, "ward", List.of());
  }

  static Answer metByRole(FeedbackSheet s) {
    return s.people("PEOPLE_MET_BY_ROLE", PEOPLE_MET, "role", Codes.ROLES_MET);
  }

  /** Everybody who was met: the total of the wards. */
  static Answer met(FeedbackSheet s) {
    return Totals.of(s.breakdown(MET_BY_WARD));
  }

  static Answer wards(FeedbackSheet s) {
    return s.count("WARDS_OBSERVED", s.observation.total("wardsObserved"));
  }

  static Answer wardsShare(FeedbackSheet s) {
    return s.share(
        "WARDS_OBSERVED_SHARE",
        s.observation.total("observedOfWards"),
        s.observation.total("wards"));
  }

  static Answer observations(FeedbackSheet s) {
    return s.count("OBSERVATIONS", s.observation.total("polarity"));
  }

  static Answer byCategory(FeedbackSheet s) {
    return s.split("OBSERVATIONS_BY_CATEGORY", Codes.CATEGORIES, s.observation.of("category"));
  }

  static Answer byPolarity(FeedbackSheet s) {
    return s.split("OBSERVATIONS_BY_POLARITY", Codes.POLARITIES, s.observation.of("polarity"));
  }

  static Answer byKind(FeedbackSheet s) {
    return s.split("OBSERVATIONS_BY_KIND", Codes.KINDS, s.observation.of("kind"));
  }

  /** Things to improve, this round less the round before, on the same wards only (S2-09). */
  static Answer change(FeedbackSheet s) {
    boolean compared = !s.observation.of(BEFORE).isEmpty();
    return change(
        s,
        "TO_IMPROVE_CHANGE",
        compared ? 1 : 0,
        s.observation.total(BEFORE),
        s.observation.total(AFTER));
  }

  /** One ward's is one expert's view of one team: for staff only. */
  static Answer changeByWard(FeedbackSheet s) {
    return new Answer.Grouped(
        s.observation.of(BEFORE).entrySet().stream()
            .map(
                ward -> {
                  var id = "TO_IMPROVE_CHANGE_BY_WARD." + ward.getKey();
                  long after = s.observation.of(AFTER).getOrDefault(ward.getKey(), 0L);
                  return new Answer.Group(
                      ward.getKey(),
                      s.audience == Audience.PUB
                          ? s.withhold(id, Rule.SCOPE)
                          : change(s, id, 1, ward.getValue(), after));
                })
            .toList());
  }

  static Answer changeShare(FeedbackSheet s) {
    long before = s.observation.total(BEFORE);
    return s.share("TO_IMPROVE_CHANGE_SHARE", s.observation.total(AFTER) - before, before);
  }

  static Answer summaryDaysMean(FeedbackSheet s) {
    return s.mean("SUMMARY_DAYS_MEAN", days(s, "summaryDays"));
  }

  static Answer summaryDaysMedian(FeedbackSheet s) {
    return s.median("SUMMARY_DAYS_MEDIAN", days(s, "summaryDays"));
  }

  static Answer supervisorDays(FeedbackSheet s) {
    return s.mean("SUPERVISOR_REVIEW_DAYS_MEAN", days(s, "supervisorDays"));
  }

  static Answer wardDays(FeedbackSheet s) {
    return s.mean("WARD_REVIEW_DAYS_MEAN", days(s, "wardDays"));
  }

  static Answer reports(FeedbackSheet s) {
    return s.count("OBSERVATION_REPORTS", s.observation.total("reports"));
  }

  static Answer reportsByState(FeedbackSheet s) {
    return s.split(
        "OBSERVATION_REPORTS_BY_STATE", Codes.REPORT_STATES, s.observation.of("reports"));
  }

  static Answer reportsByForum(FeedbackSheet s) {
    return s.split("OBSERVATION_REPORTS_BY_FORUM", Codes.FORUMS, s.observation.of("forum"));
  }

  /** Of the wards whose report has agreed actions. */
  static Answer actionsPerImprovement(FeedbackSheet s) {
    var actions = Linear.of(s.observation.total("actions"));
    var improvable = Linear.of(s.observation.total("improvable"));
    return s.figure(
        Figure.operational(
            "ACTIONS_PER_IMPROVEMENT", new Quotient(actions, improvable, 1, 2), null));
  }

  /** Shifts and the writing of their summaries, as approved. */
  static Answer cost(FeedbackSheet s) {
    return s.money("OBSERVATION_COST", s.fees, FeeFacts::total);
  }

  private static Days days(FeedbackSheet s, String what) {
    return Days.ofCodes(s.observation.of(what));
  }

  private static Answer.Single change(
      FeedbackSheet s, String id, long compared, long before, long after) {
    return s.figure(
        Figure.operational(
            id, new Quotient(Linear.of(after - before), Linear.of(compared), 1, 0), null));
  }
}
