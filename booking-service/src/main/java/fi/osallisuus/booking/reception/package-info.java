/** Receptions: the planned times in which an expert receives. */
@NullMarked
package fi.osallisuus.booking.reception;

import org.jspecify.annotations.NullMarked;
