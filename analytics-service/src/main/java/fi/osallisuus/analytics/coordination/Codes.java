package fi.osallisuus.analytics.coordination;

import java.util.List;

/** The declared categories of each breakdown, in the order of the codelists (3.1 to 3.17). */
final class Codes {
  static final String ACTIVE = "ACTIVE";
  static final String ANONYMISED = "ANONYMISED";

  /** Lifecycle 3.4. */
  static final List<String> STATES =
      List.of(
          "INTERESTED",
          "UNDER_REVIEW",
          "APPROVED",
          "CONTRACTED",
          "ORIENTED",
          ACTIVE,
          "PAUSED",
          "ENDED",
          "REDIRECTED",
          "REJECTED",
          "WITHDRAWN",
          ANONYMISED);

  /** Nobody is in these without having been active. */
  static final List<String> AFTER_ACTIVE = List.of(ACTIVE, "PAUSED", "ENDED");

  /** Whoever is in these has been approved, an expert by experience with verified training. */
  static final List<String> AFTER_APPROVED =
      List.of("APPROVED", "CONTRACTED", "ORIENTED", ACTIVE, "PAUSED", "ENDED");

  static final List<String> THEMES =
      List.of(
          "SUBSTANCE_USE",
          "ADDICTION",
          "GAMBLING",
          "MENTAL_HEALTH",
          "EATING_DISORDER",
          "LONG_TERM_ILLNESS",
          "NEUROLOGICAL",
          "CANCER",
          "PAIN",
          "DISABILITY",
          "NEURODIVERSITY",
          "CHILD_PROTECTION",
          "FAMILY_SERVICES",
          "INFORMAL_CARE",
          "OLD_AGE",
          "LONELINESS",
          "UNEMPLOYMENT",
          "FINANCIAL_HARDSHIP",
          "HOMELESSNESS",
          "VIOLENCE",
          "CRIME_SANCTIONS",
          "MIGRATION",
          "BEREAVEMENT",
          "MULTI_SERVICE",
          "SERVICE_USER",
          "OTHER");
  static final List<String> BASES = List.of("OWN", "NEXT_OF_KIN");
  static final List<String> CATEGORIES =
      List.of("DATA_PERMIT", "START_ACTIVITY", "FEES", "PLANNING_SUPPORT", "OTHER");
  static final List<String> DOCUMENT_KINDS =
      List.of("GUIDELINE", "TOOL", "FORM", "TEMPLATE", "MATERIAL", "STRATEGY", "MINUTES", "OTHER");
  static final String TO_COORDINATOR = "TO_COORDINATOR";
  static final String FROM_COORDINATOR = "FROM_COORDINATOR";
  static final List<String> DIRECTIONS = List.of(TO_COORDINATOR, FROM_COORDINATOR);
  static final List<String> BODY_KINDS =
      List.of(
          "NETWORK",
          "WORKING_GROUP",
          "BOARD",
          "CLIENT_PANEL",
          "STEERING_GROUP",
          "PEER_NETWORK",
          "FORUM",
          "DEV_TEAM",
          "YOUTH_COUNCIL",
          "ELDER_COUNCIL",
          "DISABILITY_COUNCIL");
  static final List<String> LEVELS =
      List.of("OWN_SERVICE", "UNIT", "SECTOR", "COUNTY", "DECISION_MAKING");

  private Codes() {}
}
