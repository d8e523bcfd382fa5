package fi.osallisuus.feedback.effect;

/** Whether something changed. */
public enum EffectOutcome {
  CHANGED,
  NOT_CHANGED
}
