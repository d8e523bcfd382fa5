/** Decisions on the future of an initiative: proposed, in the budget, decided. */
@NullMarked
package fi.osallisuus.registry.decision;

import org.jspecify.annotations.NullMarked;
