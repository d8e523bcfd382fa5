package fi.osallisuus.kit.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Does a piece of a transaction so that, if it throws, all that it wrote is undone and the rest of
 * the transaction goes on. What the piece calls must not mark the transaction for rollback.
 */
@ApplicationScoped
public class Savepoint {
  private final EntityManager entities;
  private final LastWrites lastWrites;
  private final DataSource dataSource;

  Savepoint(EntityManager entities, LastWrites lastWrites, DataSource dataSource) {
    this.entities = entities;
    this.lastWrites = lastWrites;
    this.dataSource = dataSource;
  }

  /** The result of the work, or what it throws after it is undone. */
  @Transactional(value = Transactional.TxType.MANDATORY, dontRollbackOn = RuntimeException.class)
  public <T> T within(Supplier<T> work) {
    entities.flush();
    int waiting = lastWrites.waiting();
    run("savepoint piece");
    try {
      var result = work.get();
      entities.flush();
      run("release savepoint piece");
      return result;
    } catch (RuntimeException e) {
      // Objects read meanwhile may show what is undone.
      entities.clear();
      lastWrites.forgetAfter(waiting);
      run("rollback to savepoint piece");
      throw e;
    }
  }

  private void run(String statement) {
    try (var connection = dataSource.getConnection();
        var prepared = connection.prepareStatement(statement)) {
      prepared.execute();
    } catch (SQLException e) {
      throw new LastWrites.WriteFailed(e);
    }
  }
}
