package fi.osallisuus.verification.bench;

import java.util.List;

/** From launch to ready: each part while all start together, and each service alone. */
final class StartTimes implements Measure {
  private static final List<String> SERVICES =
      List.of("registry", "booking", "feedback", "analytics", "gateway");

  @Override
  public void on(Bench bench) {
    bench
        .stack()
        .startTimes()
        .forEach(
            (part, time) -> bench.table().row("start together, " + part, seconds(time.toNanos())));
    for (var service : SERVICES) {
      var began = new double[3];
      for (var round = 0; round < began.length; round++) {
        bench.stack().stop(service);
        var from = System.nanoTime();
        bench.stack().restart(service);
        began[round] = System.nanoTime() - from;
      }
      bench.table().row("start alone, " + service, seconds((long) Load.median(began)));
    }
  }

  private static String seconds(long nanos) {
    return "%.1f s".formatted(nanos / 1e9);
  }
}
