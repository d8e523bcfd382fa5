package fi.osallisuus.registry.fee;

/** Where a piece of work comes from; with the source's id it names the work, once. */
public enum WorkKind {
  RECEPTION,
  VISIT,
  MEETING,
  ASSIGNMENT,
  ENGAGEMENT,
  OBSERVATION_REPORT
}
