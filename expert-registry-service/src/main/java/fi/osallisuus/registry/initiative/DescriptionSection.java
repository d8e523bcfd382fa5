package fi.osallisuus.registry.initiative;

/** The parts of the template by which an initiative is described (S2-31). */
enum DescriptionSection {
  NEED,
  SOLUTION,
  ROLES,
  PROCESS,
  RESULTS,
  SPREAD
}
