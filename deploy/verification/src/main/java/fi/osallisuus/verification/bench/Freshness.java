package fi.osallisuus.verification.bench;

import fi.osallisuus.local.scenario.SuiteApi;
import java.time.Duration;
import java.util.Map;

/** How long after booking's answer analytics shows the appointment in a figure. */
final class Freshness implements Measure {
  private static final int TIMES = 100;

  /** A figure that is not there after this long is a fault, not a slow one. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** What an earlier measure left to be counted is worked off once an appointment is so soon. */
  private static final Duration CAUGHT_UP = Duration.ofMillis(500);

  @Override
  public void on(Bench bench) {
    var analyst = SuiteApi.anyone(bench.stack().suite()).as("analyst17");
    catchUp(bench, analyst);
    var nanos = new long[TIMES];
    for (var i = 0; i < TIMES; i++) {
      nanos[i] = once(bench, analyst);
    }
    var times = Load.of(nanos);
    bench
        .table()
        .row("commit to figure", "p50 %.0f ms, p99 %.0f ms".formatted(times.p50(), times.p99()));
  }

  private static void catchUp(Bench bench, SuiteApi analyst) {
    for (var i = 0; once(bench, analyst) > CAUGHT_UP.toNanos(); i++) {
      if (i == TIMES) {
        throw new IllegalStateException("analytics does not catch up");
      }
    }
  }

  private static long once(Bench bench, SuiteApi analyst) {
    var slot = bench.data().next();
    var day = slot.start().substring(0, 10);
    var path =
        "/api/analytics/v1/results?indicator=BOOKINGS&audience=INT&unit=%s&from=%s&to=%s"
            .formatted(bench.pilot().team(), day, day);
    var before = bookings(analyst, path);
    bench
        .professional()
        .post(
            "/api/booking/v1/appointments",
            Map.of(
                "receptionId", slot.reception(),
                "start", slot.start(),
                "clientType", "NEXT_OF_KIN",
                "referralSource", "PROFESSIONAL",
                "noticeAcknowledgement",
                    Map.of(
                        "version", bench.pilot().noticeVersion(),
                        "language", "fi",
                        "channel", "ORAL",
                        "at", "2026-05-04T09:00:00+03:00")))
        .expect(201);
    var committed = System.nanoTime();
    while (bookings(analyst, path) == before) {
      if (System.nanoTime() - committed > PATIENCE.toNanos()) {
        throw new IllegalStateException("the figure did not move: " + path);
      }
    }
    return System.nanoTime() - committed;
  }

  private static int bookings(SuiteApi analyst, String path) {
    return analyst.get(path).expect(200).body().path("figure").path("value").asInt();
  }
}
