/** Events that take effect once, whatever the log delivers. */
@NullMarked
package fi.osallisuus.kit.inbox;

import org.jspecify.annotations.NullMarked;
