package fi.osallisuus.booking.impact;

/** What shall become of appointments that a change takes the ground from; unsaid, it is refused. */
public enum OnUnsupported {
  /** They stay and are listed until somebody moves or cancels them. */
  ORPHAN,
  /** The provider cancels them. */
  CANCEL
}
