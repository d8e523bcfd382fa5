/** Places at events, lectures and groups: registration, the line for full ones, and who came. */
@NullMarked
package fi.osallisuus.booking.registration;

import org.jspecify.annotations.NullMarked;
