/** The wellbeing services counties and the two that organise services like them. */
@NullMarked
package fi.osallisuus.registry.county;

import org.jspecify.annotations.NullMarked;
