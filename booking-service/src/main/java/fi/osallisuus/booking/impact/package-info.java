/** What a change would break, and what shall become of it: the same for every feature. */
@NullMarked
package fi.osallisuus.booking.impact;

import org.jspecify.annotations.NullMarked;
