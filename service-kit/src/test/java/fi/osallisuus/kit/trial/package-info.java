/** A service in miniature, on which the kit is tried. */
@NullMarked
package fi.osallisuus.kit.trial;

import org.jspecify.annotations.NullMarked;
