package fi.osallisuus.booking.offer;

/** The kinds of service that can be booked. */
public enum ServiceKind {
  PEER_RECEPTION
}
