package fi.osallisuus.feedback.collection;

import fi.osallisuus.kit.test.SuiteResource;
import java.sql.SQLException;

/** What the database says to somebody who goes past the code. */
final class SqlRefusal {
  private SqlRefusal() {}

  static String of(String sql) {
    try (var connection = SuiteResource.owner();
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
      return "";
    } catch (SQLException refused) {
      return String.valueOf(refused.getMessage());
    }
  }
}
