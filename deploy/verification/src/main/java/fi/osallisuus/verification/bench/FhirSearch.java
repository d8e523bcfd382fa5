package fi.osallisuus.verification.bench;

import java.util.function.IntFunction;

/**
 * Slot searches a second in FHIR by sixteen at once: the first page of a thousand slots, beside
 * what the same service answers when one small resource is read by its id.
 */
final class FhirSearch implements Measure {
  private static final int AT_ONCE = 16;
  private static final int GOAL = 1000;
  private static final String FHIR = "/api/booking/v1/fhir/";

  /** Twenty experts with eight slots a day: six working days and two hours are a thousand. */
  private static final String THOUSAND =
      "Slot?start=ge2026-09-07&start=lt2026-09-15T10:00:00%2B03:00&schedule.actor=Location/";

  @Override
  public void on(Bench bench) throws Exception {
    var site = bench.pilot().site();
    var all = load(bench, THOUSAND + site, Load.WarmUp.THOROUGH);
    var free = load(bench, THOUSAND + site + "&status=free", Load.WarmUp.THOROUGH);
    var one = load(bench, "Location/" + site, Load.WarmUp.QUICK);
    tell(bench, "FHIR Slot search, a thousand in range", all, one);
    tell(bench, "FHIR Slot search, free ones only", free, one);
  }

  private static void tell(Bench bench, String name, Load.Result result, Load.Result one) {
    bench
        .table()
        .row(
            name,
            "%.0f/s, p95 %.1f ms; one Location by its id %.0f/s, ratio %.2f; goal %d/s"
                .formatted(
                    result.perSecond(),
                    result.p95(),
                    one.perSecond(),
                    result.perSecond() / one.perSecond(),
                    GOAL));
  }

  private static Load.Result load(Bench bench, String path, Load.WarmUp warmUp) throws Exception {
    var booking = bench.origin("booking");
    // A token of the moment for each round: warming up may outlive the one it began with.
    IntFunction<Load.Work> search =
        i -> Calls.reading(booking, bench.professional().token(), FHIR + path);
    Load.warmUp(AT_ONCE, warmUp, search);
    return Load.run(AT_ONCE, Bench.ROUND, search);
  }
}
