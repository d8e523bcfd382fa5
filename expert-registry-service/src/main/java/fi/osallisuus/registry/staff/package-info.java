/** Staff in roles at units, for a share of working time and for a time. */
@NullMarked
package fi.osallisuus.registry.staff;

import org.jspecify.annotations.NullMarked;
