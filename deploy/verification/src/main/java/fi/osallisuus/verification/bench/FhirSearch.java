package fi.osallisuus.verification.bench;

import java.util.function.IntFunction;

/** Slot searches a second in FHIR by sixteen at once: the first page of a thousand slots. */
final class FhirSearch implements Measure {
  private static final int AT_ONCE = 16;
  private static final int GOAL = 1000;

  /** Twenty experts with eight slots a day: six working days and two hours are a thousand. */
  private static final String THOUSAND =
      "/api/booking/v1/fhir/Slot?start=ge2026-09-07&start=lt2026-09-15T10:00:00%2B03:00"
          + "&schedule.actor=Location/";

  @Override
  public void on(Bench bench) throws Exception {
    var path = THOUSAND + bench.pilot().site();
    measure(bench, "FHIR Slot search, a thousand in range", path);
    measure(bench, "FHIR Slot search, free ones only", path + "&status=free");
  }

  private static void measure(Bench bench, String name, String path) throws Exception {
    var booking = bench.origin("booking");
    // A token of the moment for each round: warming up may outlive the one it began with.
    IntFunction<Load.Work> search = i -> Calls.reading(booking, bench.professional().token(), path);
    Load.warmUp(AT_ONCE, Load.WarmUp.THOROUGH, search);
    var result = Load.run(AT_ONCE, Bench.ROUND, search);
    bench
        .table()
        .row(
            name,
            "%.0f/s, p95 %.1f ms; goal %d/s".formatted(result.perSecond(), result.p95(), GOAL));
  }
}
