package fi.osallisuus.booking.fhir;

/** What a slot may be, in the codes of FHIR. */
final class SlotStatus {
  static final String FREE = "free";
  static final String BOOKED = "busy";
  static final String HELD = "busy-tentative";

  /** Begun, or of a reception that has been cancelled or closed or has lost what it needs. */
  static final String GONE = "busy-unavailable";

  private SlotStatus() {}
}
