package fi.osallisuus.registry.process;

/** Whether a step can be taken over elsewhere, or belongs to this place (S0-13). */
public enum Marking {
  GENERIC,
  LOCAL
}
