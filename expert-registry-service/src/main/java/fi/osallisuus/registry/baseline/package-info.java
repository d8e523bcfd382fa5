/** How far units use experience in a structured way, as mapped again and again. */
@NullMarked
package fi.osallisuus.registry.baseline;

import org.jspecify.annotations.NullMarked;
