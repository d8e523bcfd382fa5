package fi.osallisuus.registry;

import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.SessionFactory;

/**
 * Counts the statements of one call. The service's own jobs ask the database too, so they rest
 * meanwhile, and the fewest of many tries outlasts one that had begun.
 */
@ApplicationScoped
public class StatementCount {
  private static final int TRIES = 40;

  private final SessionFactory sessions;
  private final Scheduler scheduler;

  StatementCount(SessionFactory sessions, Scheduler scheduler) {
    this.sessions = sessions;
    this.scheduler = scheduler;
  }

  public long of(Runnable call) {
    var statistics = sessions.getStatistics();
    statistics.setStatisticsEnabled(true);
    scheduler.pause();
    try {
      var fewest = Long.MAX_VALUE;
      for (var i = 0; i < TRIES; i++) {
        statistics.clear();
        call.run();
        fewest = Math.min(fewest, statistics.getPrepareStatementCount());
      }
      return fewest;
    } finally {
      scheduler.resume();
    }
  }
}
