/** Limits of callers without a login. */
@NullMarked
package fi.osallisuus.kit.ratelimit;

import org.jspecify.annotations.NullMarked;
