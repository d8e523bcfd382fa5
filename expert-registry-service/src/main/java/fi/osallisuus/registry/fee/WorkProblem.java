package fi.osallisuus.registry.fee;

/** Why work that was done has no fee entry yet. */
enum WorkProblem {
  NO_FEE_MODEL,
  EXPERT_UNKNOWN,
  UNIT_UNKNOWN,
  NO_TRAVEL_RATE
}
