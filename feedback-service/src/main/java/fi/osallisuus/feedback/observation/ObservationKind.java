package fi.osallisuus.feedback.observation;

/** Whose knowledge it is (S2-11). */
enum ObservationKind {
  /** The expert's own. */
  OBSERVATION,
  /** Told by a patient or a relative, and passed on with their consent. */
  HEARD
}
