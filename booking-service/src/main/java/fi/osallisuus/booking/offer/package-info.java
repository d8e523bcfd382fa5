/** The services that can be booked and their not-treatment notices. */
@NullMarked
package fi.osallisuus.booking.offer;

import org.jspecify.annotations.NullMarked;
