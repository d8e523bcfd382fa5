/** What every feature that keeps something about a person owes that person. */
@NullMarked
package fi.osallisuus.registry.rights;

import org.jspecify.annotations.NullMarked;
