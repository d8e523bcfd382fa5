package fi.osallisuus.analytics.feedback;

import java.util.List;

/** The declared categories of each breakdown, in the order of the codelists (3.8 to 3.16). */
final class Codes {
  static final String YES = "YES";
  static final List<String> YES_NO = List.of(YES, "NO");
  static final List<String> CHANNELS =
      List.of(
          "TABLET",
          "QR",
          "LINK",
          "SMS",
          "EMAIL",
          "PAPER",
          "ORAL",
          "EVENT",
          "PHONE",
          "WEB",
          "SUPPORTED",
          "DISCUSSION");
  static final String WITHIN = "WITHIN";
  static final List<String> LENGTHS = List.of(WITHIN, "OUTSIDE");
  static final List<String> ROLES_MET = List.of("PATIENT", "RELATIVE");
  static final List<String> CATEGORIES =
      List.of("ACTIVITY", "ENVIRONMENT", "SPACES", "INTERACTION");
  static final List<String> POLARITIES = List.of("STRENGTH", "TO_IMPROVE");
  static final List<String> KINDS = List.of("OBSERVATION", "HEARD");
  static final String CLOSED = "CLOSED";
  static final List<String> REPORT_STATES = List.of(CLOSED, "OPEN");
  static final List<String> FORUMS = List.of("WARD_HOUR", "DEVELOPMENT_DAY");
  static final String IMPLEMENTED = "IMPLEMENTED";
  static final String REJECTED = "REJECTED";
  static final List<String> ACTION_STATES =
      List.of("PROPOSED", "AGREED", "IN_PROGRESS", IMPLEMENTED, REJECTED);
  static final List<String> SOURCES =
      List.of("FEEDBACK", "OBSERVATION", "PANEL_PROPOSAL", "NEED", "ISSUE", "RESIDENT_IDEA");
  static final List<String> EFFECTS = List.of("CHANGED", "NOT_CHANGED");
  static final String WITH_INPUT = "WITH_INPUT";
  static final List<String> DECISIONS = List.of(WITH_INPUT, "WITHOUT_INPUT");
  static final String RESIDENT = "RESIDENT";
  static final List<String> ITEM_KINDS =
      List.of(RESIDENT, "SURVEY_TEXT", "OBSERVATION", "ORAL", "NEED", "STORY");
  static final List<String> TONES = List.of("POSITIVE", "NEUTRAL", "NEGATIVE");
  static final String RECEIVED = "RECEIVED";
  static final List<String> PROPOSALS =
      List.of(RECEIVED, "ACCEPTED", "UNDER_PREPARATION", IMPLEMENTED, REJECTED);
  static final String VISIBLE = "VISIBLE";
  static final List<String> POSTS =
      List.of(
          VISIBLE,
          "PERSONAL_DATA",
          "OFFENSIVE",
          "THREAT",
          "OFF_TOPIC",
          "OUT_OF_SCOPE",
          "DUPLICATE",
          "SPAM");
  static final List<String> PUBLICATIONS = List.of("NEWS", "BLOG", "SOCIAL_POST", "BULLETIN");
  static final List<String> AUDIENCES = List.of("STAFF", "PUBLIC");

  private Codes() {}
}
