package fi.osallisuus.booking.engagement;

/** What happens, and the mode of participation (codelists 3.2) by which its experts are paid. */
public enum EngagementKind {
  OBSERVATION_SHIFT("OBSERVATION_SHIFT", false, false),
  LECTURE("LECTURE", true, false),
  MEETING("WORKING_GROUP", false, true),
  NETWORK_MEETING("NETWORK_MEETING", false, true),
  PANEL_MEETING("CLIENT_PANEL", false, false),
  FORUM("FORUM", false, false),
  DIALOGUE("CO_DEVELOPMENT", true, false),
  EVENT("EVENT", true, false),
  GROUP("GROUP_LEADING", true, false),
  WORKSHOP("CO_DEVELOPMENT", true, false),
  COOPERATION_MEETING("NETWORK_MEETING", false, true),
  GUIDANCE_MEETING("CLIENT_SUPPORT", false, true),
  OTHER("OTHER", true, false);

  private final String mode;
  private final boolean titled;
  private final boolean ofCaseLeads;

  EngagementKind(String mode, boolean titled, boolean ofCaseLeads) {
    this.mode = mode;
    this.titled = titled;
    this.ofCaseLeads = ofCaseLeads;
  }

  String mode() {
    return mode;
  }

  /** People choose by the title, so it must have one; OTHER says by it what it is. */
  boolean needsTitle() {
    return titled;
  }

  /** Those who answer for clients call the meetings of their own work (S3-04, S4-17). */
  boolean ofCaseLeads() {
    return ofCaseLeads;
  }

  boolean isShift() {
    return this == OBSERVATION_SHIFT;
  }
}
