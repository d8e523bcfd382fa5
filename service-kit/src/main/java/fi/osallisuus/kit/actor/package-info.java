/** Who calls: identity, county and roles, from the token only. */
@NullMarked
package fi.osallisuus.kit.actor;

import org.jspecify.annotations.NullMarked;
