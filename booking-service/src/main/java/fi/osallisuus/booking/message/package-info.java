/** Tells people what they need to know: contacts kept closed, messages due, and who sends them. */
@NullMarked
package fi.osallisuus.booking.message;

import org.jspecify.annotations.NullMarked;
