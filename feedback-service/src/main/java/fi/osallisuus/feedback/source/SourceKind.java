package fi.osallisuus.feedback.source;

/** Where something to act on was heard (codelist 3.14). */
public enum SourceKind {
  /** A feedback item, or a whole collection. */
  FEEDBACK,
  /** The report of an observation shift. */
  OBSERVATION,
  PANEL_PROPOSAL,
  /** Raised with the registry: this service keeps none. */
  NEED,
  ISSUE,
  /** A feedback item from the residents' channel. */
  RESIDENT_IDEA
}
