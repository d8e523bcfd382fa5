/** The pages on which people book, look at, move and cancel a time, without a login or a script. */
@NullMarked
package fi.osallisuus.booking.selfservice.page;

import org.jspecify.annotations.NullMarked;
