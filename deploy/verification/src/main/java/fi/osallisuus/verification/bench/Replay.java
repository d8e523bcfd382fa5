package fi.osallisuus.verification.bench;

import fi.osallisuus.local.scenario.Await;
import fi.osallisuus.local.scenario.SuiteApi;
import java.util.Map;

/** How many events a second analytics takes in when it builds its figures anew. */
final class Replay implements Measure {
  private static final String REBUILD = "/api/analytics/v1/rebuild";

  @Override
  public void on(Bench bench) {
    var admin = SuiteApi.anyone(bench.stack().suite()).as("admin17");
    var began = System.nanoTime();
    var run = admin.post(REBUILD, Map.of()).expect(202);
    var done =
        Await.until(
            () -> admin.get(REBUILD + "/" + run.id()),
            answer -> answer.text("status").equals("DONE"));
    var events = done.body().path("events").asLong();
    bench
        .table()
        .row(
            "replay into analytics",
            "%.0f events/s (%d events)"
                .formatted(events * 1e9 / (System.nanoTime() - began), events));
  }
}
