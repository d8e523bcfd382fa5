package fi.osallisuus.local.scenario;

import static fi.osallisuus.local.scenario.FigureLine.one;
import static fi.osallisuus.local.scenario.FigureLine.split;

import java.util.List;
import java.util.stream.Stream;

/**
 * The figures of scenario 1 that come of the registry, worked out by hand; a dash is a withheld
 * figure. Those of feedback stand in {@link FeedbackExpectations}.
 */
final class CoordinationExpectations {
  private static final String BY_STATE = "EXPERT_BANK_BY_STATE";
  private static final String[] STATES = {
    "APPROVED", "CONTRACTED", "ACTIVE", "PAUSED", "REDIRECTED", "WITHDRAWN"
  };

  private CoordinationExpectations() {}

  private static final List<FigureLine> FOR_ALL =
      List.of(
          one("people who signalled willingness", "WILLINGNESS_SIGNALS", "24"),
          one("training verified", "TRAINING_VERIFIED_SHARE", "83.3"),
          one("active experts", "ACTIVE_EXPERTS", "12"),
          split(
              "themes: mental health, substance use, illness, disability, child protection",
              "ACTIVE_EXPERTS_BY_THEME",
              "7, 5, –, –, – of 12",
              "MENTAL_HEALTH",
              "SUBSTANCE_USE",
              "LONG_TERM_ILLNESS",
              "DISABILITY",
              "CHILD_PROTECTION"),
          split("theme gambling, a gap", "ACTIVE_EXPERTS_BY_THEME", "0 of 12", "GAMBLING"),
          split("as next of kin", "ACTIVE_EXPERTS_BY_BASIS", "6 of 12", "NEXT_OF_KIN"),
          split(
              "enquiries: start, fees, permit, planning, other",
              "ENQUIRIES_BY_CATEGORY",
              "11, 7, 9, 13, 0 of 40",
              "START_ACTIVITY",
              "FEES",
              "DATA_PERMIT",
              "PLANNING_SUPPORT",
              "OTHER"),
          one("enquiries answered in five working days", "ENQUIRIES_IN_TIME_SHARE", "95.0"),
          one("enquiries closed", "ENQUIRIES_CLOSED_SHARE", "90.0"),
          one("units that made contact", "UNITS_IN_CONTACT", "18"),
          one("units that made contact, share", "UNITS_IN_CONTACT_SHARE", "30.0"),
          one("needs raised", "NEEDS_RAISED", "10"),
          one("needs answered", "NEEDS_ANSWERED_SHARE", "80.0"),
          one("needs answered by a guideline", "NEEDS_BY_GUIDELINE_SHARE", "50.0"),
          split("guidelines published", "DOCUMENTS_PUBLISHED_BY_KIND", "3 of 3", "GUIDELINE"),
          split(
              "messages to and from the coordinator",
              "MESSAGES_BY_DIRECTION",
              "31, 27 of 58",
              "TO_COORDINATOR",
              "FROM_COORDINATOR"),
          one("messages answered", "MESSAGES_ANSWERED_SHARE", "87.1"),
          one("days to an answer, median", "ANSWER_DAYS_MEDIAN", "2.0"),
          one("meetings held", "MEETINGS_HELD", "3"),
          one("attendances", "ATTENDANCES", "23"),
          one("paid attendances", "PAID_ATTENDANCES", "17"),
          one("fees", "MEETING_FEES", "850.00"),
          one("travel", "MEETING_TRAVEL", "226.60"),
          one("fees and travel", "MEETING_COST", "1076.60"),
          one("hours of participation", "PARTICIPATION_HOURS", "34.5"));

  static final List<FigureLine> STAFF =
      Stream.concat(
              Stream.of(
                  split("states on 30 June", BY_STATE, "4, 2, 12, 2, 3, 1 of 24", STATES),
                  one("willing who became active", "EVER_ACTIVE_SHARE", "58.3"),
                  one("days to active, median", "DAYS_TO_ACTIVE_MEDIAN", "35.0"),
                  one("days to active, mean", "DAYS_TO_ACTIVE_MEAN", "37.5")),
              FOR_ALL.stream())
          .toList();

  static final List<FigureLine> PUBLIC =
      Stream.concat(
              Stream.of(
                  split("states on 30 June", BY_STATE, "–, –, 12, –, –, – of 24", STATES),
                  one("willing who became active", "EVER_ACTIVE_SHARE", "–"),
                  one("days to active, median", "DAYS_TO_ACTIVE_MEDIAN", "–"),
                  one("days to active, mean", "DAYS_TO_ACTIVE_MEAN", "–")),
              FOR_ALL.stream())
          .toList();

  /** By category, in per cent of forty. */
  static final List<String> SHARES_OF_ENQUIRIES =
      List.of("START_ACTIVITY 27.5", "FEES 17.5", "DATA_PERMIT 22.5", "PLANNING_SUPPORT 32.5");
}
