package fi.osallisuus.feedback.publication;

/** Whom it is for. */
enum PublicationAudience {
  STAFF,
  PUBLIC
}
