/** What booking knows of experts and units, learned from the registry's events. */
@NullMarked
package fi.osallisuus.booking.roster;

import org.jspecify.annotations.NullMarked;
