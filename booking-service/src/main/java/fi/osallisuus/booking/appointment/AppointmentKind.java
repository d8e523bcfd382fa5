package fi.osallisuus.booking.appointment;

/** How somebody comes: by a booked time, straight through the door, or to a work pair (S4-10). */
public enum AppointmentKind {
  VISIT,
  WALK_IN,
  WORK_PAIR
}
