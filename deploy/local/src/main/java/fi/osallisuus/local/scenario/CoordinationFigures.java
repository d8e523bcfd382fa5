package fi.osallisuus.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;

/** Asks analytics for the half-year's figures of the coordination. */
final class CoordinationFigures {
  private static final String PERIOD = "from=2026-01-01&to=2026-06-30";
  private static final String REPORT = "/api/analytics/v1/reports/coordination?" + PERIOD;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final SuiteApi anyone;
  private final SuiteApi analyst;
  private final Ledger ledger;

  CoordinationFigures(SuiteApi api, SuiteApi anyone, Ledger ledger) {
    this.anyone = anyone;
    this.ledger = ledger;
    analyst = api.as("analyst09");
  }

  void compare() {
    var staff = whenAllHasArrived();
    CoordinationExpectations.STAFF.forEach(
        line -> ledger.note("INT " + line.name(), line.expected(), line.shown(staff)));
    CoordinationExpectations.SHARES_OF_ENQUIRIES.forEach(
        share -> {
          var category = share.split(" ")[0];
          ledger.note("INT share of enquiries " + category, share, share(staff, category));
        });
    ledger.note("INT two-way", "true", staff.path("twoWay").asText());
    ledger.note("INT gambling is a gap", "true", String.valueOf(gap(staff, "GAMBLING")));
    ledger.note("INT disability is none", "false", String.valueOf(gap(staff, "DISABILITY")));
    var open =
        anyone
            .get("/api/analytics/v1/public/counties/09/reports/coordination?" + PERIOD)
            .expect(200)
            .body();
    CoordinationExpectations.PUBLIC.forEach(
        line -> ledger.note("PUB " + line.name(), line.expected(), line.shown(open)));
  }

  /** The last answer when time is up, so that the ledger shows what is missing. */
  private JsonNode whenAllHasArrived() {
    var deadline = Instant.now().plus(PATIENCE);
    while (true) {
      var report = analyst.get(REPORT).expect(200).body();
      boolean whole =
          CoordinationExpectations.STAFF.stream().allMatch(line -> line.isShownIn(report));
      if (whole || Instant.now().isAfter(deadline)) {
        return report;
      }
      Await.pause();
    }
  }

  private static String share(JsonNode report, String category) {
    return cells(report, "ENQUIRIES_BY_CATEGORY").stream()
        .filter(cell -> cell.path("code").asText().equals(category))
        .map(cell -> category + " " + cell.path("share").asText())
        .findFirst()
        .orElse("missing");
  }

  private static boolean gap(JsonNode report, String theme) {
    return StreamSupport.stream(report.path("themesWithoutExpert").spliterator(), false)
        .anyMatch(code -> code.asText().equals(theme));
  }

  private static List<JsonNode> cells(JsonNode report, String breakdown) {
    return StreamSupport.stream(
            report.path("breakdowns").path(breakdown).path("cells").spliterator(), false)
        .toList();
  }
}
