/** What a client does without a login, by a code: look, hold, confirm, cancel. */
@NullMarked
package fi.osallisuus.booking.selfservice;

import org.jspecify.annotations.NullMarked;
