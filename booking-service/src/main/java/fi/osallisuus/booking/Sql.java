package fi.osallisuus.booking;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Runs the statements in which SQL is the point: claims, slot searches, read models. The data
 * source enlists the connection, so they share the transaction with the entities; flush those
 * first.
 */
@ApplicationScoped
public class Sql {
  private final AgroalDataSource dataSource;

  Sql(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Reads one row into an object. */
  @FunctionalInterface
  public interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** A statement failed at the database; the cause's SQLSTATE decides what the caller is told. */
  public static final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failed(SQLException cause) {
      super(cause.getMessage(), cause);
    }
  }

  public <T> List<T> list(String sql, Row<T> row, @Nullable Object... arguments) {
    try (var connection = dataSource.getConnection();
        var statement = prepare(connection, sql, arguments);
        var result = statement.executeQuery()) {
      var rows = new ArrayList<T>();
      while (result.next()) {
        rows.add(row.read(result));
      }
      return rows;
    } catch (SQLException e) {
      throw new Failed(e);
    }
  }

  public <T> Optional<T> one(String sql, Row<T> row, @Nullable Object... arguments) {
    return list(sql, row, arguments).stream().findFirst();
  }

  public int update(String sql, @Nullable Object... arguments) {
    try (var connection = dataSource.getConnection();
        var statement = prepare(connection, sql, arguments)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new Failed(e);
    }
  }

  public static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, java.time.OffsetDateTime.class).toInstant();
  }

  public static UUID uuid(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  public static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  public static List<UUID> uuids(ResultSet row, String column) throws SQLException {
    return List.of((UUID[]) row.getArray(column).getArray());
  }

  private static PreparedStatement prepare(
      Connection connection, String sql, @Nullable Object[] arguments) throws SQLException {
    var statement = connection.prepareStatement(sql);
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, value(connection, arguments[i]));
    }
    return statement;
  }

  private static @Nullable Object value(Connection connection, @Nullable Object argument)
      throws SQLException {
    return switch (argument) {
      case Instant instant -> instant.atOffset(ZoneOffset.UTC);
      case UUID[] ids -> connection.createArrayOf("uuid", ids);
      case String[] texts -> connection.createArrayOf("text", texts);
      case Enum<?> constant -> constant.name();
      case null, default -> argument;
    };
  }
}
