/**
 * Many callers fight for the same times while the service is killed, and the tables are judged
 * after.
 */
@NullMarked
package fi.osallisuus.verification.race;

import org.jspecify.annotations.NullMarked;
