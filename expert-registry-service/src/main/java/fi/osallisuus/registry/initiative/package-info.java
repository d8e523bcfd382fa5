/** Operating models, pilots and programmes from the idea to an established way of working. */
@NullMarked
package fi.osallisuus.registry.initiative;

import org.jspecify.annotations.NullMarked;
