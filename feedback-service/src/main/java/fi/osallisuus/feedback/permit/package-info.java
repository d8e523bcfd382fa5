/** Permits for collecting experiential knowledge, learned from the registry's events. */
@NullMarked
package fi.osallisuus.feedback.permit;

import org.jspecify.annotations.NullMarked;
