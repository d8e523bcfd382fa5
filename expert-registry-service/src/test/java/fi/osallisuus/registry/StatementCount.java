package fi.osallisuus.registry;

import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/**
 * Counts the statements of one call. The service's own jobs ask the database too, so they rest
 * meanwhile; what consumers still have to read is waited for, and the fewest of many tries outlasts
 * what comes all the same.
 */
@ApplicationScoped
public class StatementCount {
  private static final int TRIES = 40;
  private static final int LOOKS = 100;
  private static final Duration LOOK = Duration.ofMillis(100);

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
      awaitSilence(statistics);
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

  private static void awaitSilence(Statistics statistics) {
    for (var i = 0; i < LOOKS; i++) {
      statistics.clear();
      try {
        Thread.sleep(LOOK);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      if (statistics.getPrepareStatementCount() == 0) {
        return;
      }
    }
  }
}
