/** The same request twice has one effect and one answer. */
@NullMarked
package fi.osallisuus.kit.idempotency;

import org.jspecify.annotations.NullMarked;
