package fi.osallisuus.feedback.item;

/**
 * What an item is about: the national themes of client feedback (facts 2.3) and what else is said.
 */
public enum ItemTheme {
  ACCESS,
  ENCOUNTER,
  PARTICIPATION,
  SAFETY,
  CONTINUITY,
  INFORMATION,
  BENEFIT,
  SPACES,
  FOOD_SERVICE,
  DIGITAL,
  OTHER
}
