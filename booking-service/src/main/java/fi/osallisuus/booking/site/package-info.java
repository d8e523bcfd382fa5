/** Sites, rooms, devices and the exceptions to their office hours. */
@NullMarked
package fi.osallisuus.booking.site;

import org.jspecify.annotations.NullMarked;
