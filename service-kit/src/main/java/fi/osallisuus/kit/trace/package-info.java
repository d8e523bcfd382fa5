/** What traces may tell. */
@NullMarked
package fi.osallisuus.kit.trace;

import org.jspecify.annotations.NullMarked;
