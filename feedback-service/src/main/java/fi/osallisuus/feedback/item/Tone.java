package fi.osallisuus.feedback.item;

/** How something was meant (codelist 3.10). */
public enum Tone {
  POSITIVE,
  NEUTRAL,
  NEGATIVE
}
