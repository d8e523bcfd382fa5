/** Experts by experience: who of them calls, learned from the registry's events. */
@NullMarked
package fi.osallisuus.feedback.expert;

import org.jspecify.annotations.NullMarked;
