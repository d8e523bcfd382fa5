package fi.osallisuus.kit.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Tells the relay that something waits; many signals count as one. */
final class RelaySignal {
  // Under load the relay gathers for this long, so that it does not take the cores from the
  // requests: a round costs a read, a removal and a message to the broker, however many it carries.
  private static final Duration GATHER = Duration.ofMillis(40);

  private final Semaphore given = new Semaphore(0);

  void give() {
    if (given.availablePermits() == 0) {
      given.release();
    }
  }

  /**
   * @param atRest the last look found nothing: then the next event need not wait for company
   */
  void await(Duration atMost, boolean atRest) throws InterruptedException {
    if (atMost.isZero()) {
      return;
    }
    if (given.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS) && !atRest) {
      Thread.sleep(GATHER);
      given.drainPermits();
    }
  }
}
