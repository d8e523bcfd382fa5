package fi.osallisuus.booking.ics;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Which of two copies of a time is newer: moved is newer, and off is newest of all. */
final class Sequences {
  private Sequences() {}

  static long of(ResultSet row, boolean cancelled) throws SQLException {
    return row.getLong("sequence") + (cancelled ? 1 : 0);
  }
}
