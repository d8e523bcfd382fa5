package fi.osallisuus.registry.decision;

/** How far a decision is (S4-33). */
enum DecisionStatus {
  PROPOSED,
  IN_BUDGET,
  DECIDED
}
