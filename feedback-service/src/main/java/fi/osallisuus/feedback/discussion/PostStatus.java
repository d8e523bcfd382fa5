package fi.osallisuus.feedback.discussion;

/** Whether a post is seen (catalogue 1.0); WAITING until a moderator has read it. */
public enum PostStatus {
  WAITING,
  VISIBLE,
  HIDDEN
}
