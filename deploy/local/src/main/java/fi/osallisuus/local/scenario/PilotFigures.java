package fi.osallisuus.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Asks analytics for the pilot's figures and lays them beside the scenario's table, for staff and
 * for everybody.
 */
final class PilotFigures {
  private static final String REPORT =
      "/api/analytics/v1/reports/peer-reception?unit=%s&from=%s&to=%s&audience=%s&perVisit=50.00";

  private final SuiteApi api;
  private final String team;
  private final Ledger ledger;

  PilotFigures(SuiteApi api, String team, Ledger ledger) {
    this.api = api;
    this.team = team;
    this.ledger = ledger;
  }

  void compare() {
    var staff = report("2026-03-23", "2026-04-10", "INT", true);
    PilotExpectations.STAFF.forEach(line -> note("INT ", line, staff));
    var shortPeriod = report("2026-03-23", "2026-04-10", "PUB", false);
    PilotExpectations.PUBLIC_SHORT.forEach(line -> note("PUB ", line, shortPeriod));
    var wide = report("2026-03-01", "2026-04-30", "PUB", false);
    PilotExpectations.PUBLIC_WIDE.forEach(line -> note("PUB two months ", line, wide));
  }

  private void note(String audience, FigureLine line, JsonNode report) {
    ledger.note(audience + line.name(), line.expected(), line.shown(report));
  }

  private JsonNode report(String from, String to, String audience, boolean wait) {
    var analyst = api.as("analyst17");
    var path = REPORT.formatted(team, from, to, audience);
    if (!wait) {
      return analyst.get(path).expect(200).body();
    }
    return Await.until(
            () -> analyst.get(path),
            answer ->
                answer.status() == 200
                    && PilotExpectations.LAST_TO_ARRIVE.stream()
                        .allMatch(line -> line.isShownIn(answer.body())))
        .body();
  }
}
