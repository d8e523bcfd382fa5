/** Wards: places to observe, with places for observers, hours and a contact of their own. */
@NullMarked
package fi.osallisuus.booking.ward;

import org.jspecify.annotations.NullMarked;
