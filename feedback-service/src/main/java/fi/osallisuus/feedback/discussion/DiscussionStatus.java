package fi.osallisuus.feedback.discussion;

/** A closed discussion can still be read. */
public enum DiscussionStatus {
  OPEN,
  CLOSED
}
