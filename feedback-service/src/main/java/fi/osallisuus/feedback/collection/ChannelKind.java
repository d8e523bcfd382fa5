package fi.osallisuus.feedback.collection;

/**
 * How an answer to an instrument was given (codelist 3.8). What is said aloud is no such answer: it
 * is written down apart and never becomes a figure of an instrument (S3-26).
 */
public enum ChannelKind {
  TABLET,
  QR,
  LINK,
  /** A link for one person and one answer. */
  INVITE,
  SMS,
  EMAIL,
  EVENT,
  /** Somebody helps the respondent to answer. */
  SUPPORTED,
  PAPER,
  PHONE;

  /** Whether people come by an address of their own choice; the others only by staff. */
  public boolean hasAddress() {
    return this != PAPER && this != PHONE;
  }

  /** Whether staff may enter what somebody has answered. */
  public boolean entered() {
    return this == PAPER || this == PHONE || this == SUPPORTED || this == EVENT;
  }

  /** Whether its links may be personal, for one answer each. */
  public boolean mayInvite() {
    return this == INVITE || this == SMS || this == EMAIL;
  }

  /**
   * Whether those who were asked can be counted; of tablets and posters the visits are the base.
   */
  public boolean counted() {
    return this != TABLET && this != QR;
  }
}
