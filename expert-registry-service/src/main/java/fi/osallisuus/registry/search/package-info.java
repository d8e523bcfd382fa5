/**
 * How things are found by words: accents and case do not matter, the beginning of a word is enough.
 */
@NullMarked
package fi.osallisuus.registry.search;

import org.jspecify.annotations.NullMarked;
