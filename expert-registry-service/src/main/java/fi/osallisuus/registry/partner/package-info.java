/** Partners: who helps with what, where, and whether that is still true. */
@NullMarked
package fi.osallisuus.registry.partner;

import org.jspecify.annotations.NullMarked;
