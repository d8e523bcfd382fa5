/** Keyset paging. */
@NullMarked
package fi.osallisuus.kit.page;

import org.jspecify.annotations.NullMarked;
