/** The people of an initiative's team by role, as accounts and experts without names. */
@NullMarked
package fi.osallisuus.registry.team;

import org.jspecify.annotations.NullMarked;
