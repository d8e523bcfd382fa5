/** The rule that says what an expert still lacks before receiving anybody. */
@NullMarked
package fi.osallisuus.registry.gate;

import org.jspecify.annotations.NullMarked;
