/** When people, rooms and devices are busy, without saying why. */
@NullMarked
package fi.osallisuus.booking.freebusy;

import org.jspecify.annotations.NullMarked;
