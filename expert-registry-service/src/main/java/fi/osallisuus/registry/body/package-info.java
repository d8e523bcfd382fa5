/** The structures of participation, and who is in them. */
@NullMarked
package fi.osallisuus.registry.body;

import org.jspecify.annotations.NullMarked;
