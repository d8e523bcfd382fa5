package fi.osallisuus.booking.message;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.kit.tenancy.OwnContext;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Sends due messages of every county; several instances share the work. */
@ApplicationScoped
class SenderJob {
  private final Sql sql;
  private final Sender sender;
  private final Clock clock;

  SenderJob(Sql sql, Sender sender, Clock clock) {
    this.sql = sql;
    this.sender = sender;
    this.clock = clock;
  }

  @Scheduled(
      every = "${booking.messages.every}",
      delayed = "5s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void send() {
    sql.list(
            "select county from counties_with_messages_due(?) as county",
            row -> row.getString("county"),
            clock.instant())
        .forEach(this::send);
  }

  private void send(String county) {
    int sent =
        OwnContext.call(
            tenancy -> {
              tenancy.enter(county);
              return sender.send();
            });
    Log.debugf("Sent messages county=%s count=%d", county, sent);
  }
}
