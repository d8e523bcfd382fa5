/** Transactions that are done again when the database asks for it. */
@NullMarked
package fi.osallisuus.kit.transaction;

import org.jspecify.annotations.NullMarked;
