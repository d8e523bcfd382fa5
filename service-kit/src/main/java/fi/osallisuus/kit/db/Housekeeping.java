package fi.osallisuus.kit.db;

import fi.osallisuus.kit.tenancy.OwnContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Removes what the kit need not remember any more, a little at a time. */
@Singleton
class Housekeeping {
  private static final int BATCH = 1_000;
  // Ages are the database's own time: they are about retries, not about the domain.
  private static final String OLD_ANSWERS =
      "delete from kit_idempotency where ctid = any(array(select ctid from kit_idempotency"
          + " where created_at < clock_timestamp() - make_interval(secs => ?) limit ?))";
  private static final String OLD_EVENTS =
      "delete from kit_inbox where ctid = any(array(select ctid from kit_inbox"
          + " where received_at < clock_timestamp() - make_interval(secs => ?) limit ?))";

  private final DataSource dataSource;
  private final Duration keepAnswers;
  private final Duration keepEvents;

  Housekeeping(
      DataSource dataSource,
      @ConfigProperty(name = "osallisuus.idempotency.keep") Duration keepAnswers,
      @ConfigProperty(name = "osallisuus.inbox.keep") Duration keepEvents) {
    this.dataSource = dataSource;
    this.keepAnswers = keepAnswers;
    this.keepEvents = keepEvents;
  }

  @Scheduled(
      every = "${osallisuus.housekeeping.every}",
      delayed = "${osallisuus.housekeeping.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void tidy() {
    removeAll(OLD_ANSWERS, keepAnswers);
    removeAll(OLD_EVENTS, keepEvents);
  }

  private void removeAll(String statement, Duration age) {
    while (remove(statement, age) == BATCH) {
      continue;
    }
  }

  private int remove(String sql, Duration age) {
    return OwnContext.call(
        tenancy -> {
          tenancy.enterSystem();
          return QuarkusTransaction.requiringNew().call(() -> delete(sql, age));
        });
  }

  private int delete(String sql, Duration age) throws SQLException {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(sql)) {
      statement.setDouble(1, age.toSeconds());
      statement.setInt(2, BATCH);
      return statement.executeUpdate();
    }
  }
}
