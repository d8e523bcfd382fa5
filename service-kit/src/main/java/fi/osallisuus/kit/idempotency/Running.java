package fi.osallisuus.kit.idempotency;

import fi.osallisuus.kit.problem.Problem;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The requests this process is at work on, so that a twin waits for the first instead of doing the
 * same beside it. Twins in two processes both work, and the key of the stored answer lets one be.
 */
@Singleton
class Running {
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final ConcurrentMap<Name, CountDownLatch> running = new ConcurrentHashMap<>();

  /** True when a twin was waited for, so there may be an answer already. */
  boolean enter(RequestKey key) throws InterruptedException {
    var name = Name.of(key);
    var mine = new CountDownLatch(1);
    long until = System.nanoTime() + PATIENCE.toNanos();
    boolean waited = false;
    for (var twin = running.putIfAbsent(name, mine);
        twin != null;
        twin = running.putIfAbsent(name, mine)) {
      if (!twin.await(until - System.nanoTime(), TimeUnit.NANOSECONDS)) {
        throw inProgress();
      }
      waited = true;
    }
    return waited;
  }

  void leave(RequestKey key) {
    var mine = running.remove(Name.of(key));
    if (mine != null) {
      mine.countDown();
    }
  }

  private static Problem inProgress() {
    return Problem.conflict(
            "IDEMPOTENCY_IN_PROGRESS", "A request with this Idempotency-Key is still under way.")
        .header("Retry-After", "1");
  }

  private record Name(String county, ByteBuffer callerKey) {
    static Name of(RequestKey key) {
      return new Name(key.county(), ByteBuffer.wrap(key.callerKey()));
    }
  }
}
