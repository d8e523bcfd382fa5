package fi.osallisuus.registry.initiative;

/** What an initiative is (S0-01, S1-22, S2-30, S3-42, S4-06). */
public enum InitiativeKind {
  MODEL,
  PILOT,
  PROGRAMME,
  PROJECT,
  FAMILY,
  TEST
}
