/** Office hours: on which days and at which hours anything may happen. */
@NullMarked
package fi.osallisuus.booking.calendar;

import org.jspecify.annotations.NullMarked;
