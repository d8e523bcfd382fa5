package fi.osallisuus.kit.audit;

import fi.osallisuus.kit.tenancy.Tenancy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The command that checks the audit chain of one database; ends with 1 when something does not fit.
 *
 * <p>{@code VerifyAudit <jdbc url> <user> [file of heads]}, password in OSALLISUUS_DB_PASSWORD.
 */
public final class VerifyAudit {
  private VerifyAudit() {}

  public static void main(String[] arguments) throws SQLException, IOException {
    if (arguments.length < 2) {
      System.err.println("Usage: VerifyAudit <jdbc url> <user> [file of exported heads]");
      System.exit(2);
    }
    var password = System.getenv("OSALLISUUS_DB_PASSWORD");
    try (var connection =
        DriverManager.getConnection(arguments[0], arguments[1], password == null ? "" : password)) {
      var findings = verify(connection, arguments.length > 2 ? Path.of(arguments[2]) : null);
      findings.forEach(System.out::println);
      System.out.println(
          findings.isEmpty() ? "The audit chain is whole" : findings.size() + " places do not fit");
      System.exit(findings.isEmpty() ? 0 : 1);
    }
  }

  /** One line for each place that does not fit. */
  public static List<String> verify(Connection connection, @Nullable Path heads)
      throws SQLException, IOException {
    try (var statement = connection.createStatement()) {
      // The role of the service sees all counties' rows only so; the owner sees them anyway.
      statement.execute("select set_config('app.county', '" + Tenancy.ALL + "', false)");
    }
    if (heads == null || !Files.exists(heads)) {
      return AuditVerifier.findings(connection, List.<AuditHead>of().iterator());
    }
    try (var lines = Files.lines(heads)) {
      Iterator<AuditHead> exported = lines.map(AuditHead::parse).iterator();
      return AuditVerifier.findings(connection, exported);
    }
  }
}
