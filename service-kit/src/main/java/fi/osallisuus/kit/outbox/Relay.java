package fi.osallisuus.kit.outbox;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/** Sends what waits in the outbox, in order; of several relays only the lock's holder does. */
final class Relay implements Runnable, AutoCloseable {
  // Large enough that one read feeds many sends, small enough for memory (about 1 MB of events).
  private static final int BATCH = 500;
  // Finds what another instance committed; far below the promised 100 ms.
  private static final Duration SWEEP = Duration.ofMillis(50);
  // How long a dead leader's work may rest.
  private static final Duration STANDBY = Duration.ofMillis(500);
  private static final Duration TROUBLED = Duration.ofSeconds(1);

  private final Callable<RelaySession> open;
  private final Supplier<Sender> connect;
  private final RelayMetrics metrics;
  private final RelaySignal signal = new RelaySignal();
  private final RelayTrouble trouble = new RelayTrouble();
  private final Thread thread;
  private volatile boolean stopped;
  private @Nullable RelaySession session;
  private @Nullable Sender sender;

  Relay(Callable<RelaySession> open, Supplier<Sender> connect, RelayMetrics metrics) {
    this.open = open;
    this.connect = connect;
    this.metrics = metrics;
    this.thread = Thread.ofPlatform().name("outbox-relay").daemon().unstarted(this);
  }

  Relay start() {
    thread.start();
    return this;
  }

  /** Something was committed; costs the caller nothing and never waits. */
  void wake() {
    signal.give();
  }

  @Override
  public void run() {
    while (!stopped) {
      try {
        signal.await(round(), metrics.wasIdle());
      } catch (InterruptedException e) {
        break;
      } catch (Exception e) {
        if (stopped) {
          break;
        }
        trouble.report(e);
        release();
        rest(TROUBLED);
      }
    }
    release();
  }

  /** One batch; answers how long to wait for a signal before the next. */
  private Duration round() throws Exception {
    var current = session == null ? session = open.call() : session;
    if (!current.leads()) {
      rest(STANDBY);
      return Duration.ZERO;
    }
    var batch = current.oldest(BATCH);
    if (batch.isEmpty()) {
      metrics.nothingWaits();
      return SWEEP;
    }
    var outcome = sender().send(batch);
    if (!outcome.acknowledged().isEmpty()) {
      current.remove(outcome.acknowledged());
      metrics.sent(outcome.acknowledged().size());
    }
    var failure = outcome.trouble();
    if (failure != null && !stopped) {
      metrics.waiting(current.waitingFrom(batch.getFirst().id()), batch.getFirst().since());
      trouble.report(failure);
      if (!(failure instanceof RetriableException)) {
        // Some failures are the end of a producer; a new one costs little at this pace.
        closeSender();
      }
      rest(TROUBLED);
    } else if (failure == null) {
      trouble.over();
    }
    return batch.size() == BATCH ? Duration.ZERO : SWEEP;
  }

  private Sender sender() {
    var current = sender;
    return current == null ? sender = connect.get() : current;
  }

  private void rest(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      stopped = true;
    }
  }

  private void release() {
    if (session != null) {
      session.close();
      session = null;
    }
    if (stopped) {
      // The interruption that ended the loop must not disturb the farewell to the broker.
      Thread.interrupted();
      closeSender();
    }
  }

  private void closeSender() {
    if (sender != null) {
      sender.close();
      sender = null;
    }
  }

  @Override
  public void close() {
    stopped = true;
    thread.interrupt();
    try {
      thread.join(Duration.ofSeconds(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
