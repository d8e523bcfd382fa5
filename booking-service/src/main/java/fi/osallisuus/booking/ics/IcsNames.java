package fi.osallisuus.booking.ics;

import fi.osallisuus.kit.text.LocalText;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The name of a service as its row has it, under the columns service_fi, service_sv, service_en.
 */
final class IcsNames {
  /** The table is named se. */
  static final String COLUMNS =
      "se.name_fi as service_fi, se.name_sv as service_sv, se.name_en as service_en";

  private IcsNames() {}

  static LocalText service(ResultSet row) throws SQLException {
    return new LocalText(
        row.getString("service_fi"), row.getString("service_sv"), row.getString("service_en"));
  }
}
