/** Needs for developing participation, from raised to answered. */
@NullMarked
package fi.osallisuus.registry.need;

import org.jspecify.annotations.NullMarked;
