package fi.osallisuus.registry.workpair;

/** Why a pair is not one of health and one of social work; the source says "as a rule" (S4-10). */
enum OverrideReason {
  VACANCY,
  SMALL_UNIT,
  PILOT,
  LOCAL_SOLUTION
}
