/** Tablets as the county's equipment: what they are bound to, and where they are. */
@NullMarked
package fi.osallisuus.booking.device;

import org.jspecify.annotations.NullMarked;
