/** The two-way channel between bodies and the coordinator. */
@NullMarked
package fi.osallisuus.registry.message;

import org.jspecify.annotations.NullMarked;
