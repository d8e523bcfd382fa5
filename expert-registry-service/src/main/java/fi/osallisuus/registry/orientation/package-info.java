/** Orientation packages and what of them each expert has gone through. */
@NullMarked
package fi.osallisuus.registry.orientation;

import org.jspecify.annotations.NullMarked;
