/** Appointments that repeat by the clock on the wall, each claimed like any other. */
@NullMarked
package fi.osallisuus.booking.series;

import org.jspecify.annotations.NullMarked;
