/** Claims: people, rooms, devices and ward places, taken together or not at all. */
@NullMarked
package fi.osallisuus.booking.claim;

import org.jspecify.annotations.NullMarked;
