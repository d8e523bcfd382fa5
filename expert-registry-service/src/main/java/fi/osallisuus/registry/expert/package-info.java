/** Experts by experience and developer clients: profile, themes with consent, lifecycle. */
@NullMarked
package fi.osallisuus.registry.expert;

import org.jspecify.annotations.NullMarked;
