/** What clients are told about their appointments, if they left a contact. */
@NullMarked
package fi.osallisuus.booking.reminder;

import org.jspecify.annotations.NullMarked;
