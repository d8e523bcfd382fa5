/** The whole suite on one machine: declared, started, supervised and stopped by one program. */
@NullMarked
package fi.osallisuus.local;

import org.jspecify.annotations.NullMarked;
