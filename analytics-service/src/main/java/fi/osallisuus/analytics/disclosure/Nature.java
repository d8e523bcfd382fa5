package fi.osallisuus.analytics.disclosure;

/** What a table counts; decides which suppression rule holds for its cells. */
public enum Nature {
  /** People by an attribute of theirs, 2.13 rule 2. */
  PERSON,
  /** Answers of an anonymous collection, 2.13 rule 3. */
  ANSWER,
  /** What was done that says nothing of a person, such as enquiries; shown to all (rule 8). */
  ACTIVITY,
  /** What the service did, such as appointments by outcome, 2.13 rule 8. */
  OPERATIONAL
}
