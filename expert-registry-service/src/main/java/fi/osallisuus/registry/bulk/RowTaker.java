package fi.osallisuus.registry.bulk;

import fi.osallisuus.kit.bulk.SheetRow;
import java.util.UUID;

/**
 * Reads one row and does what a request of the same content would do, by the same rules; what it
 * refuses it throws as a Problem whose pointers begin with the column.
 */
@FunctionalInterface
public interface RowTaker {

  /** Returns the id of what the row became. */
  UUID take(SheetRow row);
}
