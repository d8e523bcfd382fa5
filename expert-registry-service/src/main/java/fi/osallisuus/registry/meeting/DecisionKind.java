package fi.osallisuus.registry.meeting;

/** What a body puts on record (S1-13). */
enum DecisionKind {
  ASSESSMENT,
  POLICY_LINE,
  DECISION
}
