package fi.osallisuus.registry.paper;

/** A version in review is frozen; a published one never changes, the next takes its place. */
public enum PaperStatus {
  DRAFT,
  IN_REVIEW,
  PUBLISHED,
  SUPERSEDED
}
