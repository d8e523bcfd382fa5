package fi.osallisuus.verification.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/**
 * Runs the same piece of work from several connections for a while and tells how often and how fast
 * it went.
 */
final class Load {

  /** A worker's piece of work; each worker owns its connection and is closed at the end. */
  interface Work extends AutoCloseable {
    /** Does one unit; false when there is nothing left to do. */
    boolean once() throws Exception;

    @Override
    default void close() throws Exception {}
  }

  /**
   * What a round gave.
   *
   * @param perSecond units finished a second over all workers
   * @param p50 median in milliseconds
   * @param p95 in milliseconds
   * @param p99 in milliseconds
   */
  record Result(double perSecond, double p50, double p95, double p99, long count) {}

  private static final int STEADY = 4;

  /**
   * How long to warm up: a small read is soon compiled, what goes through many layers takes two
   * minutes.
   */
  enum WarmUp {
    QUICK(Duration.ofMillis(1500), 3, 8),
    THOROUGH(Duration.ofSeconds(5), 24, 40);

    private final Duration round;
    private final int least;
    private final int most;

    WarmUp(Duration round, int least, int most) {
      this.round = round;
      this.least = least;
      this.most = most;
    }
  }

  private Load() {}

  static Result run(int workers, Duration time, IntFunction<Work> factory) throws Exception {
    try (var pool = Executors.newFixedThreadPool(workers)) {
      var until = System.nanoTime() + time.toNanos();
      var started = System.nanoTime();
      List<Future<List<Long>>> futures = new ArrayList<>();
      for (var i = 0; i < workers; i++) {
        var work = factory.apply(i);
        Callable<List<Long>> loop =
            () -> {
              try (work) {
                List<Long> nanos = new ArrayList<>();
                while (System.nanoTime() < until) {
                  var begin = System.nanoTime();
                  if (!work.once()) {
                    break;
                  }
                  nanos.add(System.nanoTime() - begin);
                }
                return nanos;
              }
            };
        futures.add(pool.submit(loop));
      }
      List<Long> all = new ArrayList<>();
      for (var future : futures) {
        all.addAll(future.get());
      }
      return of(all, System.nanoTime() - started);
    }
  }

  /**
   * Works until it gets no faster: four rounds in a row within a twentieth of the best. On two
   * cores the compilers of a fresh process take longer than one expects.
   */
  static void warmUp(int workers, WarmUp time, IntFunction<Work> factory) throws Exception {
    var best = 0.0;
    var steady = 0;
    for (var round = 0; round < time.most && (steady < STEADY || round < time.least); round++) {
      var speed = run(workers, time.round, factory).perSecond();
      steady = speed < best * 1.05 ? steady + 1 : 0;
      best = Math.max(best, speed);
    }
  }

  /** The spread of single times, measured one after the other. */
  static Result of(long... nanos) {
    return of(Arrays.stream(nanos).boxed().toList(), Arrays.stream(nanos).sum());
  }

  private static Result of(List<Long> all, long elapsed) {
    var sorted = all.stream().mapToLong(Long::longValue).sorted().toArray();
    return new Result(
        sorted.length * 1e9 / elapsed,
        at(sorted, 0.50),
        at(sorted, 0.95),
        at(sorted, 0.99),
        sorted.length);
  }

  private static double at(long[] sorted, double share) {
    return sorted.length == 0
        ? 0
        : sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))] / 1e6;
  }

  /** The middle value. */
  static double median(double... values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    var middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
