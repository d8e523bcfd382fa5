package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** As much of a planned reception as the rules of who may receive need. */
record PlannedDay(UUID receptionId, UUID unitId, LocalDate localDate) {
  /** From the columns id, unit_id and local_date. */
  static PlannedDay read(ResultSet row) throws SQLException {
    return new PlannedDay(
        Sql.uuid(row, "id"),
        Sql.uuid(row, "unit_id"),
        row.getObject("local_date", LocalDate.class));
  }
}
