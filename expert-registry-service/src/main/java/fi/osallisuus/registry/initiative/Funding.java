package fi.osallisuus.registry.initiative;

/** Who pays for working time; project money ends. */
enum Funding {
  OWN_BUDGET,
  PROJECT,
  OTHER
}
