/** Slots: the bookable pieces of a reception, computed and never stored. */
@NullMarked
package fi.osallisuus.booking.slot;

import org.jspecify.annotations.NullMarked;
