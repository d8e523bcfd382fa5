/** When the people of the pool can work. */
@NullMarked
package fi.osallisuus.registry.availability;

import org.jspecify.annotations.NullMarked;
