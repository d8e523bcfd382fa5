package fi.osallisuus.local.scenario;

import static fi.osallisuus.local.scenario.Json.of;

import com.fasterxml.jackson.databind.JsonNode;

/** Shifts and the writing of their summaries, paid by the hour (4.3, step 7). */
final class RoundFees {
  private static final String ENTRIES = "/api/registry/v1/fee-entries?limit=200";

  /** A shift and a summary each. */
  private static final int ENTRIES_OF_THE_YEAR = 14;

  private final SuiteApi manager;
  private final SuiteApi hr;
  private final Ledger ledger;

  RoundFees(SuiteApi api, Ledger ledger) {
    manager = api.as("manager15");
    hr = api.as("hr15");
    this.ledger = ledger;
  }

  void settle() {
    var proposed =
        Await.until(
            () -> hr.get(ENTRIES),
            answer ->
                answer.status() == 200
                    && answer.body().path("items").size() >= ENTRIES_OF_THE_YEAR);
    for (JsonNode entry : proposed.body().path("items")) {
      manager
          .act("/api/registry/v1/fee-entries/" + entry.path("id").asText(), "approve", null)
          .expect(200);
    }
    var export =
        hr.post(
                "/api/registry/v1/payroll-exports",
                of("workedFrom", "2026-10-01", "workedTo", "2026-12-31"))
            .expect(201);
    ledger.note("payroll export of the autumn", "743.75", export.text("total"));
  }
}
