/** Observation rounds: the same wards looked at again. */
@NullMarked
package fi.osallisuus.booking.round;

import org.jspecify.annotations.NullMarked;
