/** Holds, appointments and visits; no name, no identity, no note. */
@NullMarked
package fi.osallisuus.booking.appointment;

import org.jspecify.annotations.NullMarked;
