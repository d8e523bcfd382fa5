package fi.osallisuus.local.scenario;

import static fi.osallisuus.local.scenario.FigureLine.one;
import static fi.osallisuus.local.scenario.FigureLine.shares;
import static fi.osallisuus.local.scenario.FigureLine.split;

import java.util.List;
import java.util.stream.Stream;

/** The figures of docs/scenario-2.md, worked out by hand; a dash is a withheld figure. */
final class FeedbackExpectations {
  private static final String WISHES = "CHANNEL_WISHES_BY_CHANNEL";
  private static final String[] WISHED = {"SMS", "ORAL", "QR", "PAPER", "PHONE"};
  private static final String[] CATEGORIES = {"INTERACTION", "ACTIVITY", "ENVIRONMENT", "SPACES"};

  private FeedbackExpectations() {}

  private static final List<FigureLine> HALF_YEAR =
      List.of(
          one("responses to surveys", "SURVEY_RESPONSES", "146"),
          split(
              "response rate of the staff survey",
              "SURVEY_RESPONSE_RATE_BY_INSTRUMENT",
              "56.0 of –",
              "PROFESSIONAL_MAPPING"),
          one("staff who know the coordinator's role", "KNOWS_COORDINATOR_SHARE", "58.3"),
          one("staff who recognise situations", "RECOGNISES_SITUATIONS_SHARE", "44.0"),
          one("staff who know the concept", "KNOWS_CONCEPT_SHARE", "75.0"),
          one("people who wished for a channel", "CHANNEL_WISHES", "62"),
          one("proposals of the panel", "PANEL_PROPOSALS", "15"),
          split(
              "proposals implemented, rejected, under preparation, not handled",
              "PANEL_PROPOSALS_BY_STATE",
              "6, 4, 2, 3 of 15",
              "IMPLEMENTED",
              "REJECTED",
              "UNDER_PREPARATION",
              "RECEIVED"),
          one("proposals answered", "PROPOSALS_ANSWERED_SHARE", "80.0"),
          one("proposals implemented, of those answered", "PROPOSALS_IMPLEMENTED_SHARE", "50.0"));

  static final List<FigureLine> HALF_YEAR_STAFF =
      and(
          HALF_YEAR,
          split("wishes: SMS, oral, QR, paper, phone", WISHES, "34, 25, 21, 18, 4 of 62", WISHED),
          shares("wishes in per cent", WISHES, "54.8, 40.3, 33.9, 29.0, 6.5 of 62", WISHED));

  static final List<FigureLine> HALF_YEAR_PUBLIC =
      and(
          HALF_YEAR,
          split("wishes: SMS, oral, QR, paper, phone", WISHES, "34, 25, 21, 18, – of 62", WISHED));

  private static final List<FigureLine> AUTUMN =
      List.of(
          one("shifts held", "OBSERVATION_SHIFTS", "4"),
          split("within 5 to 6 hours", "OBSERVATION_SHIFTS_BY_LENGTH", "4 of 4", "WITHIN"),
          one("elapsed hours", "OBSERVATION_HOURS", "21.75"),
          one("people met", "PEOPLE_MET", "26"),
          one("wards observed", "WARDS_OBSERVED", "4"),
          split(
              "observations by category",
              "OBSERVATIONS_BY_CATEGORY",
              "14, 9, 8, 7 of 38",
              CATEGORIES),
          shares(
              "observations by category, per cent",
              "OBSERVATIONS_BY_CATEGORY",
              "36.8, 23.7, 21.1, 18.4 of 38",
              CATEGORIES),
          split(
              "strength / to improve",
              "OBSERVATIONS_BY_POLARITY",
              "17, 21 of 38",
              "STRENGTH",
              "TO_IMPROVE"),
          one("same wards, spring to autumn", "TO_IMPROVE_CHANGE", "-8"),
          one("the same in per cent", "TO_IMPROVE_CHANGE_SHARE", "-33.3"),
          one("days to the summary, mean", "SUMMARY_DAYS_MEAN", "4.0"),
          one("days to the summary, median", "SUMMARY_DAYS_MEDIAN", "4.0"),
          one("days to the supervisors, mean", "SUPERVISOR_REVIEW_DAYS_MEAN", "8.0"),
          one("days to the ward, mean", "WARD_REVIEW_DAYS_MEAN", "14.7"),
          split(
              "reports closed / open",
              "OBSERVATION_REPORTS_BY_STATE",
              "3, 1 of 4",
              "CLOSED",
              "OPEN"),
          one("actions per thing to improve", "ACTIONS_PER_IMPROVEMENT", "0.75"),
          split(
              "actions implemented, in progress, rejected",
              "ACTIONS_BY_STATE",
              "7, 3, 2 of 12",
              "IMPLEMENTED",
              "IN_PROGRESS",
              "REJECTED"),
          one("actions implemented", "ACTIONS_IMPLEMENTED_SHARE", "58.3"),
          one("actions visible to residents", "ACTIONS_VISIBLE_SHARE", "75.0"),
          split(
              "effects: changed, not changed",
              "EFFECTS_PUBLISHED_BY_OUTCOME",
              "7, 2 of 9",
              "CHANGED",
              "NOT_CHANGED"),
          one("items of residents", "RESIDENT_ITEMS", "30"),
          split(
              "items by municipality",
              "RESIDENT_ITEMS_BY_MUNICIPALITY",
              "18, 12 of 30",
              ResidentChannel.LARGER,
              ResidentChannel.SMALLER),
          one("items answered", "RESIDENT_ITEMS_ANSWERED_SHARE", "80.0"),
          one("replies within 14 days where asked", "REPLIES_IN_TIME_SHARE", "85.0"),
          one("items linked to a decision", "RESIDENT_ITEMS_TO_DECISION_SHARE", "36.7"),
          split(
              "posts visible, hidden for personal data, off topic",
              "FORUM_POSTS_BY_VISIBILITY",
              "42, 2, 1 of 45",
              "VISIBLE",
              "PERSONAL_DATA",
              "OFF_TOPIC"),
          one("fees", "OBSERVATION_COST", "743.75"));

  /** Of the autumn, for either audience; the wards are those of the play. */
  static List<FigureLine> autumn(RoundPlaces places) {
    return and(
        AUTUMN,
        split(
            "people met on W1, W2, W3, W4",
            "PEOPLE_MET_BY_WARD",
            "7, –, –, 9 of 26",
            places.ward("W1"),
            places.ward("W2"),
            places.ward("W3"),
            places.ward("W4")));
  }

  /** Of the psychiatric area alone. */
  static final List<FigureLine> PSYCHIATRY =
      List.of(
          one("shifts of the area", "OBSERVATION_SHIFTS", "3"),
          one("wards observed in the area", "WARDS_OBSERVED_SHARE", "100.0"));

  private static List<FigureLine> and(List<FigureLine> some, FigureLine... others) {
    return Stream.concat(some.stream(), Stream.of(others)).toList();
  }
}
