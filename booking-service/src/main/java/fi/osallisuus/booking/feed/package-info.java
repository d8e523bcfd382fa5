/** Calendars to subscribe to: an expert's own, a room's, a site's. */
@NullMarked
package fi.osallisuus.booking.feed;

import org.jspecify.annotations.NullMarked;
