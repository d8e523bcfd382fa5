package fi.osallisuus.verification.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * Sixteen callers who all want the same half hours against sixteen who each want another: how many
 * answers a second, and that losing costs nobody a wait for the deadlock detector.
 */
final class Contention implements Measure {
  private static final int CALLERS = 16;
  private static final int ROUNDS = 3;

  @Override
  public void on(Bench bench) throws Exception {
    var shared = new Shared(bench.data());
    Load.warmUp(CALLERS, Load.WarmUp.THOROUGH, i -> fight(bench, shared));
    List<Double> calm = new ArrayList<>();
    List<Double> fought = new ArrayList<>();
    var worst = 0.0;
    for (var round = 0; round < ROUNDS; round++) {
      calm.add(Load.run(CALLERS, Bench.ROUND, i -> peace(bench)).perSecond());
      var fight = Load.run(CALLERS, Bench.ROUND, i -> fight(bench, shared));
      fought.add(fight.perSecond());
      worst = Math.max(worst, fight.p99());
    }
    var ratio = Load.median(array(fought)) / Load.median(array(calm));
    bench
        .table()
        .row(
            "16 callers who fight for the same half hours",
            "%.0f answers/s (201 or 409), p99 %.0f ms; each another %.0f/s; ratio %.2f"
                .formatted(Load.median(array(fought)), worst, Load.median(array(calm)), ratio));
  }

  private static Load.Work peace(Bench bench) {
    return Calls.booking(
        bench.origin("booking"),
        bench.professional().token(),
        bench.pilot().noticeVersion(),
        bench.data()::next);
  }

  /** Sixteen calls after one another want the same slot, from whichever connections they come. */
  private static Load.Work fight(Bench bench, Shared shared) {
    return Calls.fighting(
        bench.origin("booking"),
        bench.professional().token(),
        bench.pilot().noticeVersion(),
        shared::next);
  }

  /** Hands the same slot out as often as there are callers. */
  private static final class Shared {
    private final BenchData data;
    private BenchData.FreeSlot current;
    private int asked;

    Shared(BenchData data) {
      this.data = data;
      this.current = data.next();
    }

    synchronized BenchData.FreeSlot next() {
      if (asked++ % CALLERS == 0) {
        current = data.next();
      }
      return current;
    }
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
