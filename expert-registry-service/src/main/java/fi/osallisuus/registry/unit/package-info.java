/** Areas, centres and teams of a county. */
@NullMarked
package fi.osallisuus.registry.unit;

import org.jspecify.annotations.NullMarked;
