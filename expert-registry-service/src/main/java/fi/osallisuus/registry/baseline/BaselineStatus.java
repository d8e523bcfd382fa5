package fi.osallisuus.registry.baseline;

/** What a mapping found (S0-09, S4-02, S4-35). */
enum BaselineStatus {
  EXISTS,
  PARTLY,
  NONE,
  DEVELOPED_NOT_ADOPTED
}
