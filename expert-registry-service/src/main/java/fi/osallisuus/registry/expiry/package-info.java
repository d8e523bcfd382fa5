/** What ends soon, told once and ahead of time. */
@NullMarked
package fi.osallisuus.registry.expiry;

import org.jspecify.annotations.NullMarked;
