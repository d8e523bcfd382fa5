package fi.osallisuus.registry.matching;

/** Why an active expert is no candidate, in the order in which it is looked at. */
enum Exclusion {
  ALREADY_ASKED,
  KIND,
  THEME,
  MODE,
  LANGUAGE,
  AREA,
  UNIT_EXCLUDED,
  CONTRACT_NOT_COVERING,
  UNAVAILABLE,
  OCCUPIED,
  MONTHLY_CAP
}
