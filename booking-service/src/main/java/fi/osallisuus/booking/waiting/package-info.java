/**
 * The waiting list: who comes first is offered the first time that fits, and has a while to answer.
 */
@NullMarked
package fi.osallisuus.booking.waiting;

import org.jspecify.annotations.NullMarked;
