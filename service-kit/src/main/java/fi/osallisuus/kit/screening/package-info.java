/** Keeps personal identity codes out of every string of every request. */
@NullMarked
package fi.osallisuus.kit.screening;

import org.jspecify.annotations.NullMarked;
