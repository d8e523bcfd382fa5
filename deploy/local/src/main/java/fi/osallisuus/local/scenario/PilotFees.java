package fi.osallisuus.local.scenario;

import static fi.osallisuus.local.scenario.Json.of;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;

/**
 * What the four reception days cost: hours by event, kilometres by the expert, four eyes, payroll
 * (S0-38, S0-39).
 */
final class PilotFees {
  private static final String ENTRIES = "/api/registry/v1/fee-entries";

  private final SuiteApi api;
  private final SuiteClock clock;
  private final String team;
  private final Ledger ledger;

  PilotFees(SuiteApi api, SuiteClock clock, String team, Ledger ledger) {
    this.api = api;
    this.clock = clock;
    this.team = team;
    this.ledger = ledger;
  }

  void settle(int days) {
    var hr = api.as("hr17");
    var proposed =
        Await.until(
            () -> hr.get(ENTRIES + "?unitId=" + team),
            answer -> answer.status() == 200 && answer.body().path("items").size() == days);
    clock.moveTo(LocalDateTime.parse("2026-04-13T09:00"));
    for (JsonNode entry : proposed.body().path("items")) {
      var path = ENTRIES + "/" + entry.path("id").asText();
      api.as("expert17").post(path + "/expenses", of("kind", "KM", "quantity", "28")).expect(201);
      ledger.refusal(
          "a fee approved by its coordinator",
          403,
          "FORBIDDEN",
          api.as("coordinator17").act(path, "approve", null));
      var approved = api.as("manager17").act(path, "approve", null).expect(200);
      ledger.note("fee of " + entry.path("workedOn").asText(), "140.40", approved.text("total"));
    }
    var export =
        hr.post(
                "/api/registry/v1/payroll-exports",
                of("workedFrom", "2026-03-23", "workedTo", "2026-04-10"))
            .expect(201);
    ledger.note("payroll export", "561.60", export.text("total"));
  }
}
