/** Bodies of the registry whose meetings are engagements, and whether they keep their rhythm. */
@NullMarked
package fi.osallisuus.booking.body;

import org.jspecify.annotations.NullMarked;
