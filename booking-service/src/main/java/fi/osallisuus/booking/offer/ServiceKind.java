package fi.osallisuus.booking.offer;

/** The kinds of service that can be booked. */
public enum ServiceKind {
  PEER_RECEPTION,
  /** By a work pair; recorded in the client information system, never here (S3, S4). */
  GUIDANCE;

  boolean treatment() {
    return this == GUIDANCE;
  }
}
