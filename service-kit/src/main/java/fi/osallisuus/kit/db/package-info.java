/** What several parts of the kit need of the database. */
@NullMarked
package fi.osallisuus.kit.db;

import org.jspecify.annotations.NullMarked;
