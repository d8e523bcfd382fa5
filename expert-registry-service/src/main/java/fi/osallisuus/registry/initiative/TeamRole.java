package fi.osallisuus.registry.initiative;

/** The roles of an initiative's team (codelists 3.3, S0-10…S0-14, S3-18). */
public enum TeamRole {
  OWNER,
  COMMISSIONER,
  CLIENT_PERSPECTIVE,
  PROFESSIONAL_REVIEWER,
  SCALABILITY,
  PROJECT_MANAGER,
  STATISTICS,
  APP_SUPPORT,
  SECURITY;

  /** A team has one owner and one project manager at a time. */
  public boolean single() {
    return this == OWNER || this == PROJECT_MANAGER;
  }
}
