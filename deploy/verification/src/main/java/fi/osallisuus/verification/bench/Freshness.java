package fi.osallisuus.verification.bench;

import fi.osallisuus.local.scenario.RunningSuite;
import fi.osallisuus.local.scenario.ScenarioZero;
import fi.osallisuus.local.scenario.SuiteApi;
import java.time.Duration;
import java.util.Map;

/** How long after booking's answer analytics shows the appointment in a figure. */
final class Freshness {
  /** A figure that is not there after this long is a fault, not a slow one. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final SuiteApi professional;
  private final SuiteApi analyst;
  private final ScenarioZero.Played pilot;
  private final BenchData data;

  Freshness(RunningSuite suite, ScenarioZero.Played pilot, BenchData data) {
    this.professional = SuiteApi.anyone(suite).as("professional17");
    this.analyst = SuiteApi.anyone(suite).as("analyst17");
    this.pilot = pilot;
    this.data = data;
  }

  Load.Result measure(int times) {
    var nanos = new long[times];
    for (var i = 0; i < times; i++) {
      var slot = data.next();
      var day = slot.start().substring(0, 10);
      var path =
          "/api/analytics/v1/results?indicator=BOOKINGS&audience=INT&unit=%s&from=%s&to=%s"
              .formatted(pilot.team(), day, day);
      var before = bookings(path);
      professional
          .post(
              "/api/booking/v1/appointments",
              Map.of(
                  "receptionId", slot.reception(),
                  "start", slot.start(),
                  "clientType", "NEXT_OF_KIN",
                  "referralSource", "PROFESSIONAL",
                  "noticeAcknowledgement",
                      Map.of(
                          "version", pilot.noticeVersion(),
                          "language", "fi",
                          "channel", "ORAL",
                          "at", "2026-05-04T09:00:00+03:00")))
          .expect(201);
      var committed = System.nanoTime();
      while (bookings(path) == before) {
        if (System.nanoTime() - committed > PATIENCE.toNanos()) {
          throw new IllegalStateException("the figure did not move: " + path);
        }
      }
      nanos[i] = System.nanoTime() - committed;
    }
    return Load.of(nanos);
  }

  private int bookings(String path) {
    return analyst.get(path).expect(200).body().path("figure").path("value").asInt();
  }
}
