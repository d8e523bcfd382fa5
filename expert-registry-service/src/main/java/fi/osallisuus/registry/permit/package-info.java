/** Permits for collecting experiential knowledge. */
@NullMarked
package fi.osallisuus.registry.permit;

import org.jspecify.annotations.NullMarked;
