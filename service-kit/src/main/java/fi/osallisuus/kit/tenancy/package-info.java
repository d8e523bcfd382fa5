/** Which county the work at hand belongs to, and the second net under it in the database. */
@NullMarked
package fi.osallisuus.kit.tenancy;

import org.jspecify.annotations.NullMarked;
