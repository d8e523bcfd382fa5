package fi.osallisuus.kit.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RetriableException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sends what waits in the outbox, in order; of several relays only the lock's holder does. */
final class Relay implements Runnable, AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Relay.class);
  // Large enough that one read feeds many sends, small enough for memory (about 1 MB of events).
  private static final int BATCH = 500;
  // Finds what another instance committed; far below the promised 100 ms.
  private static final Duration SWEEP = Duration.ofMillis(50);
  // Under load the relay gathers for this long, so that it does not take the cores from the
  // requests.
  private static final Duration GATHER = Duration.ofMillis(15);
  // How long a dead leader's work may rest.
  private static final Duration STANDBY = Duration.ofMillis(500);
  private static final Duration TROUBLE = Duration.ofSeconds(1);

  private final Callable<RelaySession> open;
  private final Supplier<Sender> connect;
  private final RelayMetrics metrics;
  private final RelaySignal signal = new RelaySignal();
  private final Thread thread;
  private volatile boolean stopped;
  private @Nullable RelaySession session;
  private @Nullable Sender sender;
  private boolean inTrouble;

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
        report(e);
        release();
        rest(TROUBLE);
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
    var trouble = outcome.trouble();
    if (trouble != null) {
      metrics.waiting(current.waitingFrom(batch.getFirst().id()), batch.getFirst().since());
      report(trouble);
      if (!(trouble instanceof RetriableException)) {
        // Some failures are the end of a producer; a new one costs little at this pace.
        closeSender();
      }
      rest(TROUBLE);
    } else if (inTrouble) {
      inTrouble = false;
      LOG.info("The outbox relay is sending again");
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

  /** Says once that events have to wait, not every second. */
  private void report(Throwable trouble) {
    if (!inTrouble && !stopped) {
      inTrouble = true;
      boolean known = trouble instanceof SQLException || trouble instanceof KafkaException;
      LOG.warnf(
          known ? null : trouble,
          "Events wait in the outbox cause=%s",
          trouble.getClass().getName());
    }
  }

  private void release() {
    if (session != null) {
      session.close();
      session = null;
    }
    if (stopped) {
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
