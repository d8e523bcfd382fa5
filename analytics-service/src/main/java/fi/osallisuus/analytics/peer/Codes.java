package fi.osallisuus.analytics.peer;

import java.util.List;

/** The declared categories of each breakdown, in the order of the codelists (3.4 to 3.10). */
final class Codes {
  static final List<String> OUTCOMES =
      List.of(
          "COMPLETED",
          "NO_SHOW",
          "INTERRUPTED",
          "CANCELLED_BY_CLIENT",
          "CANCELLED_BY_PROVIDER",
          "OPEN");
  static final List<String> TIMINGS = List.of("EARLY", "LATE");
  static final List<String> CLIENT_TYPES = List.of("OWN_EXPERIENCE", "NEXT_OF_KIN", "UNDISCLOSED");
  static final List<String> SOURCES =
      List.of(
          "PROFESSIONAL",
          "SELF",
          "RELATIVE",
          "PARTNER",
          "HEALTH_CENTRE",
          "SOCIAL_SERVICES",
          "HOSPITAL",
          "EMERGENCY",
          "SCHOOL",
          "EMPLOYMENT",
          "PARISH",
          "EXPERT",
          "OTHER");
  static final List<String> CHANNELS = List.of("TABLET", "QR", "LINK");
  static final List<String> ROLES = List.of("CLIENT", "RELATIVE");
  static final List<String> BANDS = List.of("PROMOTER", "PASSIVE", "DETRACTOR");

  private Codes() {}
}
