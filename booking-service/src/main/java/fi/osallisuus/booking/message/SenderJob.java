package fi.osallisuus.booking.message;

import fi.osallisuus.booking.CountyRounds;
import fi.osallisuus.kit.tenancy.OwnContext;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Sends due messages of every county; several instances share the work. */
@ApplicationScoped
class SenderJob {
  private final CountyRounds rounds;
  private final Sender sender;
  private final Clock clock;

  SenderJob(CountyRounds rounds, Sender sender, Clock clock) {
    this.rounds = rounds;
    this.sender = sender;
    this.clock = clock;
  }

  @Scheduled(
      every = "${booking.messages.every}",
      delayed = "5s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void send() {
    rounds.named("counties_with_messages_due", clock.instant()).forEach(this::send);
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
