package fi.osallisuus.kit.tenancy;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/**
 * Tells every connection, as it leaves the pool, for which county it works.
 *
 * <p>The county is written twice: to {@code app.county}, which the row-level security policies
 * read, and to {@code application_name}, whose true value the server reports to the driver after
 * every statement and also after a rollback. So the round trip is saved safely when the physical
 * connection carries the right county already.
 */
@Singleton
public class CountyOnConnection implements AgroalPoolInterceptor {
  static final String MARK = "osallisuus/";

  private final Instance<AgroalDataSource> dataSource;

  CountyOnConnection(Instance<AgroalDataSource> dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public void onConnectionAcquire(Connection connection) {
    try {
      apply(connection, currentCounty());
    } catch (SQLException e) {
      throw new CountyNotSet(e);
    }
  }

  /** Moves the connection of the running transaction, if there is one, to the county. */
  void follow(String county) {
    if (!QuarkusTransaction.isActive()) {
      return;
    }
    try (var connection = dataSource.get().getConnection()) {
      apply(connection, county);
    } catch (SQLException e) {
      throw new CountyNotSet(e);
    }
  }

  /** Sets the county of a connection unless the server has said that it carries it. */
  public static void apply(Connection connection, String county) throws SQLException {
    String mark = MARK + county;
    if (mark.equals(connection.unwrap(PGConnection.class).getParameterStatus("application_name"))) {
      return;
    }
    try (var statement =
        connection.prepareStatement(
            "select set_config('app.county', ?, false), set_config('application_name', ?, false)")) {
      statement.setString(1, county);
      statement.setString(2, mark);
      statement.execute();
    }
  }

  private static String currentCounty() {
    var container = Arc.container();
    if (container == null || !container.requestContext().isActive()) {
      return "";
    }
    return container.instance(Tenancy.class).get().current().orElse("");
  }

  /** The pool must not hand out a connection whose county is unknown. */
  static final class CountyNotSet extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CountyNotSet(SQLException cause) {
      super("The county of the database connection could not be set", cause);
    }
  }
}
