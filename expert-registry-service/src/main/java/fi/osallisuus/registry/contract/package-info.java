/** Contracts of an expert, approved and signed by HR. */
@NullMarked
package fi.osallisuus.registry.contract;

import org.jspecify.annotations.NullMarked;
