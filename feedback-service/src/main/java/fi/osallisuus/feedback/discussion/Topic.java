package fi.osallisuus.feedback.discussion;

/** What a discussion is about (S2-25). */
public enum Topic {
  DEFINITIONS,
  METHODS,
  OBSTACLES,
  STRUCTURES
}
