package fi.osallisuus.kit.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** What operators watch: events sent, events waiting, age of the oldest. */
final class RelayMetrics {
  private final Counter sent;
  private volatile long waiting;
  private volatile @Nullable Instant oldest;
  private volatile boolean idle = true;

  RelayMetrics(MeterRegistry registry, InstantSource real) {
    this.sent = Counter.builder("osallisuus.outbox.sent").register(registry);
    Gauge.builder("osallisuus.outbox.waiting", () -> waiting).register(registry);
    Gauge.builder("osallisuus.outbox.oldest.seconds", () -> age(real)).register(registry);
  }

  void sent(int count) {
    sent.increment(count);
    waiting = 0;
    oldest = null;
    idle = false;
  }

  void waiting(long count, Instant since) {
    waiting = count;
    oldest = since;
  }

  void nothingWaits() {
    waiting = 0;
    oldest = null;
    idle = true;
  }

  /** Whether the last look found nothing: then the next event is sent without gathering. */
  boolean wasIdle() {
    return idle;
  }

  private double age(InstantSource real) {
    Instant since = oldest;
    return since == null ? 0 : Duration.between(since, real.instant()).toMillis() / 1000.0;
  }
}
