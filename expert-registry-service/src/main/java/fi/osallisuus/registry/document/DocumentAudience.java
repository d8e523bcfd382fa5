package fi.osallisuus.registry.document;

/** Whether only signed-in people are shown a document. */
enum DocumentAudience {
  STAFF,
  PUBLIC
}
