/** How a service starts, or says why it does not. */
@NullMarked
package fi.osallisuus.kit.start;

import org.jspecify.annotations.NullMarked;
