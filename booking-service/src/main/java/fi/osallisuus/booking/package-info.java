/** Time and place of peer reception: where, when, who receives, who comes. */
@NullMarked
package fi.osallisuus.booking;

import org.jspecify.annotations.NullMarked;
