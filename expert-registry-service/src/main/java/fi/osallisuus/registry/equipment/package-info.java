/** Tablets and the like that experts are lent for their work. */
@NullMarked
package fi.osallisuus.registry.equipment;

import org.jspecify.annotations.NullMarked;
