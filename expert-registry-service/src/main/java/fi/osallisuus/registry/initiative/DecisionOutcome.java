package fi.osallisuus.registry.initiative;

/** What was decided of an initiative's future (S0-46, S4-33). */
public enum DecisionOutcome {
  CONTINUE,
  CHANGED,
  STOP
}
