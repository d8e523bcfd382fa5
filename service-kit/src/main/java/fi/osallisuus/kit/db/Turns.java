package fi.osallisuus.kit.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Lets transactions that must not look at the same thing at once take turns, until their end. What
 * is locked is a name, for cases in which there is no row to lock.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Turns {
  private final DataSource dataSource;

  Turns(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Waits for whoever has the name; the name tells its purpose, and the county if ids do not. */
  public void await(String name) {
    ask("select pg_advisory_xact_lock(hashtextextended(?, 0)) is null", name);
  }

  /** False when somebody else has the name. */
  public boolean isMine(String name) {
    return ask("select pg_try_advisory_xact_lock(hashtextextended(?, 0))", name);
  }

  private boolean ask(String sql, String name) {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(sql)) {
      statement.setString(1, name);
      try (var rows = statement.executeQuery()) {
        return rows.next() && rows.getBoolean(1);
      }
    } catch (SQLException e) {
      throw new LastWrites.WriteFailed(e);
    }
  }
}
