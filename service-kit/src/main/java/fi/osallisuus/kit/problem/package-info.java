/** Every error as application/problem+json (RFC 9457). */
@NullMarked
package fi.osallisuus.kit.problem;

import org.jspecify.annotations.NullMarked;
