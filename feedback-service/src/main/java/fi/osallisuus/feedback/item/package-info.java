/**
 * Things to handle, wherever they were said: received, screened, given to somebody, answered and
 * closed (codelist 3.14). A reply that was asked for comes within fourteen days.
 */
@NullMarked
package fi.osallisuus.feedback.item;

import org.jspecify.annotations.NullMarked;
