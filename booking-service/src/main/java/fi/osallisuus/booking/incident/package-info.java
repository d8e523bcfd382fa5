/** Calls for help from reception rooms: what is needed and where, nothing about whom. */
@NullMarked
package fi.osallisuus.booking.incident;

import org.jspecify.annotations.NullMarked;
