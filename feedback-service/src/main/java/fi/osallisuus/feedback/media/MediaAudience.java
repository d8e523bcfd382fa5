package fi.osallisuus.feedback.media;

/** Who is meant to see it. */
public enum MediaAudience {
  STAFF,
  PUBLIC
}
