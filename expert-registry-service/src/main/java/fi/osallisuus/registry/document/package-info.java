/**
 * Guidelines, tools and forms: where they lie, whose they are and when they are looked at again.
 */
@NullMarked
package fi.osallisuus.registry.document;

import org.jspecify.annotations.NullMarked;
