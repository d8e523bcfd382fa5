package fi.osallisuus.feedback.effect;

/** Where it was decided: a kind of body (codelist 3.16), or staff among themselves (3.13). */
public enum Forum {
  NETWORK,
  WORKING_GROUP,
  BOARD,
  CLIENT_PANEL,
  STEERING_GROUP,
  PEER_NETWORK,
  FORUM,
  DEV_TEAM,
  YOUTH_COUNCIL,
  ELDER_COUNCIL,
  DISABILITY_COUNCIL,
  SUPERVISORS,
  WARD_HOUR,
  DEVELOPMENT_DAY,
  MANAGEMENT
}
