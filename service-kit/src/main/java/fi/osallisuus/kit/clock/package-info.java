/** The only place that reads the time of day. */
@NullMarked
package fi.osallisuus.kit.clock;

import org.jspecify.annotations.NullMarked;
