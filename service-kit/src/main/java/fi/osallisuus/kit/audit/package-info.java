/** Who did what, in rows that cannot be changed unnoticed. */
@NullMarked
package fi.osallisuus.kit.audit;

import org.jspecify.annotations.NullMarked;
