/** The units of the counties, learned from the registry's events. */
@NullMarked
package fi.osallisuus.feedback.unit;

import org.jspecify.annotations.NullMarked;
