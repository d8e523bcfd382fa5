/** iCalendar (RFC 5545, 7986): what a calendar program is told of times of this service. */
@NullMarked
package fi.osallisuus.booking.ics;

import org.jspecify.annotations.NullMarked;
