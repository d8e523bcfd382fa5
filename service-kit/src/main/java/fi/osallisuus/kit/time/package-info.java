/** From wall-clock time to instants. */
@NullMarked
package fi.osallisuus.kit.time;

import org.jspecify.annotations.NullMarked;
