/** Busy times that experts' other calendars tell of: when, never what. */
@NullMarked
package fi.osallisuus.booking.busy;

import org.jspecify.annotations.NullMarked;
