package fi.osallisuus.kit.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Collects the kit's writes of a transaction and sends them in one round trip before its commit.
 */
@ApplicationScoped
public class LastWrites {
  private final TransactionSynchronizationRegistry transaction;
  private final DataSource dataSource;

  LastWrites(TransactionSynchronizationRegistry transaction, DataSource dataSource) {
    this.transaction = transaction;
    this.dataSource = dataSource;
  }

  /** Runs this statement just before the commit of the running transaction. */
  public void add(String sql, @Nullable Object... parameters) {
    pending().writes.add(sql, parameters);
  }

  /** Runs this once after the running transaction has committed; it must not fail or wait. */
  public void afterCommit(Runnable signal) {
    pending().signals.add(signal);
  }

  /**
   * Sends what waits and the commit with it, in one round trip; the transaction is over for the
   * database then, and its manager has nothing left to commit. For who began the transaction, and
   * has flushed the entities: what is written later is a transaction of its own. A refusal is told
   * as that of any statement.
   */
  public void commit() {
    pending().send("; commit");
  }

  /** How many statements wait for the commit. */
  int waiting() {
    return pending().writes.size();
  }

  /** Takes back what was added since only so many waited. */
  void forgetAfter(int waiting) {
    pending().writes.forgetAfter(waiting);
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

  private final class Pending implements Synchronization {
    private final Writes writes = new Writes();
    private final Set<Runnable> signals = new LinkedHashSet<>();

    @Override
    public void beforeCompletion() {
      send("");
    }

    private void send(String commit) {
      if (writes.size() == 0) {
        return;
      }
      try (var connection = dataSource.getConnection()) {
        writes.send(connection, commit);
      } catch (SQLException e) {
        throw new WriteFailed(e);
      }
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        signals.forEach(Runnable::run);
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
