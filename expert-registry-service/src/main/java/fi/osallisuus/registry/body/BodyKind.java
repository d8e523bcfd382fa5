package fi.osallisuus.registry.body;

/** What a body is (codelists 3.16), and the mode of work by which its meetings are paid. */
public enum BodyKind {
  NETWORK("NETWORK_MEETING"),
  WORKING_GROUP("WORKING_GROUP"),
  BOARD("WORKING_GROUP"),
  CLIENT_PANEL("CLIENT_PANEL"),
  STEERING_GROUP("STEERING_GROUP"),
  PEER_NETWORK("NETWORK_MEETING"),
  FORUM("FORUM"),
  DEV_TEAM("DEVELOPMENT_TEAM"),
  YOUTH_COUNCIL("WORKING_GROUP"),
  ELDER_COUNCIL("WORKING_GROUP"),
  DISABILITY_COUNCIL("WORKING_GROUP");

  private final String mode;

  BodyKind(String mode) {
    this.mode = mode;
  }

  /** Code of MODE, unless the body says another one. */
  String mode() {
    return mode;
  }
}
