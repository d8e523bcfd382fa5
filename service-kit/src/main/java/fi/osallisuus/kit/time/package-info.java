/** From wall-clock time to instants, and which days are working days. */
@NullMarked
package fi.osallisuus.kit.time;

import org.jspecify.annotations.NullMarked;
