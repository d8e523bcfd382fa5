/** The public pages of events: the list, one event with its form, and one's own registration. */
@NullMarked
package fi.osallisuus.booking.registration.page;

import org.jspecify.annotations.NullMarked;
