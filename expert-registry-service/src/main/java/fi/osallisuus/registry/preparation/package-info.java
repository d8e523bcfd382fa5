/** What must be in place before a pilot starts. */
@NullMarked
package fi.osallisuus.registry.preparation;

import org.jspecify.annotations.NullMarked;
