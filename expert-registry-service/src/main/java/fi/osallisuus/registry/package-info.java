/** The registry of people and structures: who may receive clients, and what is owed to them. */
@NullMarked
package fi.osallisuus.registry;

import org.jspecify.annotations.NullMarked;
