package fi.osallisuus.verification.bench;

import fi.osallisuus.local.scenario.Await;
import fi.osallisuus.local.scenario.RunningSuite;
import fi.osallisuus.local.scenario.SuiteApi;
import java.util.Map;

/** How many events a second analytics takes in when it builds its figures anew. */
final class Replay {
  private static final String REBUILD = "/api/analytics/v1/rebuild";

  private final SuiteApi admin;

  Replay(RunningSuite suite) {
    this.admin = SuiteApi.anyone(suite).as("admin17");
  }

  double eventsPerSecond() {
    var began = System.nanoTime();
    var run = admin.post(REBUILD, Map.of()).expect(202);
    var done =
        Await.until(
            () -> admin.get(REBUILD + "/" + run.id()),
            answer -> answer.text("status").equals("DONE"));
    return done.body().path("events").asLong() * 1e9 / (System.nanoTime() - began);
  }
}
