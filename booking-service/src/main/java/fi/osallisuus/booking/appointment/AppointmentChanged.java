package fi.osallisuus.booking.appointment;

/**
 * What has just happened to an appointment, told to observers inside its transaction.
 *
 * @param what as in the published event, such as {@code moved}
 */
public record AppointmentChanged(String what, BookedTime time) {}
