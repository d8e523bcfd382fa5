package fi.osallisuus.feedback.discussion;

/** When a post is seen by others (S2-28). */
public enum ModerationMode {
  /** Once a moderator has let it go. */
  PRE,
  /**
   * At once if the screen has found nothing in it, and a moderator reads it afterwards; what the
   * screen points out waits all the same.
   */
  POST
}
