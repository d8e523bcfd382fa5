package fi.osallisuus.booking.registration;

import fi.osallisuus.kit.tenancy.OwnContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * Passes seats on that were offered and not taken. One transaction per engagement under the lock on
 * its seats: whoever comes second, here or at another instance, finds nothing to do.
 */
@ApplicationScoped
class RegistrationSweeper {
  /** Engagements of a county at a time; what is left is taken the next time. */
  private static final int BATCH = 100;

  private final Seats seats;
  private final Door door;
  private final Clock clock;

  RegistrationSweeper(Seats seats, Door door, Clock clock) {
    this.seats = seats;
    this.door = door;
    this.clock = clock;
  }

  // Offers stand for hours; a minute sooner or later hurts nobody.
  @Scheduled(
      every = "30s",
      delayed = "20s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sweep() {
    seats.countiesToServe(clock.instant()).forEach(this::sweep);
  }

  void sweep(String county) {
    OwnContext.run(
        tenancy -> {
          tenancy.enter(county);
          for (var engagement : seats.toServe(clock.instant(), BATCH)) {
            QuarkusTransaction.requiringNew().run(() -> door.serve(engagement));
          }
        });
  }
}
