package fi.osallisuus.kit.outbox;

import fi.osallisuus.kit.tenancy.Tenancy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.postgresql.Driver;

/** The relay's own connection; whoever holds its advisory lock is the one who sends. */
final class RelaySession implements AutoCloseable {
  // Any two numbers that nobody else in the database uses for an advisory lock.
  private static final String LOCK = "select pg_try_advisory_lock(1869832556, 1)";
  private static final String READ =
      "select id, event_id, county, topic, type, key, data, time, traceparent, created_at"
          + " from kit_outbox order by id limit ?";

  private final Connection connection;
  private boolean leads;

  private RelaySession(Connection connection) {
    this.connection = connection;
  }

  static RelaySession open(String url, String user, String password) throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("ApplicationName", "osallisuus-relay");
    properties.setProperty("connectTimeout", "2");
    properties.setProperty("loginTimeout", "2");
    // A server that is gone without a word is noticed after this many seconds.
    properties.setProperty("socketTimeout", "10");
    properties.setProperty("tcpKeepAlive", "true");
    properties.setProperty("logServerErrorDetail", "false");
    // A removal that a crash forgets is only sent again, so it need not wait for the disk. The
    // relay
    // sees every county's events and, by the policies, nothing else.
    properties.setProperty("options", "-c synchronous_commit=off -c app.county=" + Tenancy.ALL);
    var connection = new Driver().connect(url, properties);
    if (connection == null) {
      throw new SQLException("Not a PostgreSQL address");
    }
    return new RelaySession(connection);
  }

  /** Whether this relay is the one that sends; stays so for as long as the connection lives. */
  boolean leads() throws SQLException {
    if (!leads) {
      try (var statement = connection.prepareStatement(LOCK);
          var rows = statement.executeQuery()) {
        leads = rows.next() && rows.getBoolean(1);
      }
    }
    return leads;
  }

  List<Waiting> oldest(int limit) throws SQLException {
    try (var statement = connection.prepareStatement(READ)) {
      statement.setInt(1, limit);
      try (var rows = statement.executeQuery()) {
        var found = new ArrayList<Waiting>();
        while (rows.next()) {
          found.add(waiting(rows));
        }
        return found;
      }
    }
  }

  /** How many wait behind this one, itself included; a guess, since ids may have gaps. */
  long waitingFrom(long id) throws SQLException {
    try (var statement =
        connection.prepareStatement("select coalesce(max(id) - ? + 1, 0) from kit_outbox")) {
      statement.setLong(1, id);
      try (var rows = statement.executeQuery()) {
        return rows.next() ? rows.getLong(1) : 0;
      }
    }
  }

  void remove(List<Long> ids) throws SQLException {
    try (var statement = connection.prepareStatement("delete from kit_outbox where id = any(?)")) {
      statement.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
      statement.executeUpdate();
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      // The server frees the lock of a lost connection by itself.
      leads = false;
    }
  }

  private static Waiting waiting(ResultSet row) throws SQLException {
    return new Waiting(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getObject(8, OffsetDateTime.class).toInstant(),
        row.getString(9),
        row.getObject(10, OffsetDateTime.class).toInstant());
  }
}
