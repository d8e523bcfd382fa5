package fi.osallisuus.registry.initiative;

/** How far the way of working has come into use (codelists 3.19, S4-35). */
enum Adoption {
  NONE,
  DEVELOPED_NOT_ADOPTED,
  PARTLY,
  ADOPTED
}
