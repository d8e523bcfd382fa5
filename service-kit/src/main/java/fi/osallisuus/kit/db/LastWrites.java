package fi.osallisuus.kit.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Collects the kit's writes of a transaction and sends them in one round trip before its commit.
 */
@ApplicationScoped
public class LastWrites {
  // The driver sends several statements of one text at once and caches the text; beyond this many
  // the texts would be too various to cache, and a batch per statement is as good.
  private static final int IN_ONE_TEXT = 8;

  private final TransactionSynchronizationRegistry transaction;
  private final DataSource dataSource;

  LastWrites(TransactionSynchronizationRegistry transaction, DataSource dataSource) {
    this.transaction = transaction;
    this.dataSource = dataSource;
  }

  /** Runs this statement just before the commit of the running transaction. */
  public void add(String sql, @Nullable Object... parameters) {
    pending().writes.add(new Write(sql, parameters));
  }

  /** Runs this once after the running transaction has committed; it must not fail or wait. */
  public void afterCommit(Runnable signal) {
    pending().signals.add(signal);
  }

  /**
   * Sends what waits now: who calls this last learns of a refusal as of that of any statement,
   * while one before the commit is told as the failure of the commit.
   */
  public void send() {
    pending().send();
  }

  /** How many statements wait for the commit. */
  int waiting() {
    return pending().writes.size();
  }

  /** Takes back what was added since only so many waited. */
  void forgetAfter(int waiting) {
    var writes = pending().writes;
    writes.subList(waiting, writes.size()).clear();
  }

  private Pending pending() {
    if (transaction.getResource(LastWrites.class) instanceof Pending known) {
      return known;
    }
    var fresh = new Pending();
    transaction.putResource(LastWrites.class, fresh);
    transaction.registerInterposedSynchronization(fresh);
    return fresh;
  }

  private record Write(String sql, @Nullable Object[] parameters) {}

  private final class Pending implements Synchronization {
    private final List<Write> writes = new ArrayList<>();
    private final Set<Runnable> signals = new LinkedHashSet<>();

    @Override
    public void beforeCompletion() {
      send();
    }

    private void send() {
      if (writes.isEmpty()) {
        return;
      }
      try (var connection = dataSource.getConnection()) {
        if (writes.size() <= IN_ONE_TEXT) {
          together(connection);
        } else {
          inBatches(connection);
        }
      } catch (SQLException e) {
        throw new WriteFailed(e);
      }
      writes.clear();
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        signals.forEach(Runnable::run);
      }
    }

    private void together(Connection connection) throws SQLException {
      String text = writes.stream().map(Write::sql).collect(Collectors.joining("; "));
      try (var statement = connection.prepareStatement(text)) {
        int at = 1;
        for (var write : writes) {
          for (var parameter : write.parameters()) {
            statement.setObject(at++, parameter);
          }
        }
        statement.execute();
      }
    }

    private void inBatches(Connection connection) throws SQLException {
      var bySql =
          writes.stream()
              .collect(
                  Collectors.groupingBy(
                      Write::sql, java.util.LinkedHashMap::new, Collectors.toList()));
      for (var same : bySql.entrySet()) {
        try (var statement = connection.prepareStatement(same.getKey())) {
          for (var write : same.getValue()) {
            int at = 1;
            for (var parameter : write.parameters()) {
              statement.setObject(at++, parameter);
            }
            statement.addBatch();
          }
          statement.executeBatch();
        }
      }
    }
  }

  /** Writing at an edge of a transaction failed, so all of it is rolled back. */
  static final class WriteFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WriteFailed(SQLException cause) {
      super("Writing at an edge of the transaction failed", cause);
    }
  }
}
