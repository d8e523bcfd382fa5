/** Engagements: shifts on wards, lectures, meetings, events and groups, from plan to close. */
@NullMarked
package fi.osallisuus.booking.engagement;

import org.jspecify.annotations.NullMarked;
