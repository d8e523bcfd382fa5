package fi.osallisuus.booking.message;

/** What has become of a message. */
enum MessageState {
  WAITING,
  SENT,
  /** Refused by the receiver, or given up after the last try; may be tried again by hand. */
  FAILED,
  WITHDRAWN,
  /** Its time had passed before it could be sent. */
  EXPIRED
}
