/**
 * Scenario 0 played through the public API, as people and regional systems would, with its expected
 * figures.
 */
@NullMarked
package fi.osallisuus.local.scenario;

import org.jspecify.annotations.NullMarked;
