/** Initiatives whose effects are evaluated, learned from the registry's events. */
@NullMarked
package fi.osallisuus.feedback.initiative;

import org.jspecify.annotations.NullMarked;
