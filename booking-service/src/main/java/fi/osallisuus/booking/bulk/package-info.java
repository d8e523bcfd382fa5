/** Appointments that come in as a file: each row booked or refused for itself. */
@NullMarked
package fi.osallisuus.booking.bulk;

import org.jspecify.annotations.NullMarked;
