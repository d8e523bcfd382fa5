package fi.osallisuus.local.scenario;

import static fi.osallisuus.local.scenario.Json.of;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;

/** Asks analytics for the half-year's figures, and freezes them for the board (4.2, step 9). */
final class CoordinationFigures {
  private static final String PERIOD = "from=2026-01-01&to=2026-06-30";
  private static final String REPORT = "/api/analytics/v1/reports/coordination?" + PERIOD;
  private static final String SNAPSHOTS = "/api/analytics/v1/snapshots";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final SuiteApi anyone;
  private final SuiteApi analyst;
  private final SuiteApi coordinator;
  private final SuiteApi board;
  private final Ledger ledger;

  CoordinationFigures(SuiteApi api, SuiteApi anyone, Ledger ledger) {
    this.anyone = anyone;
    this.ledger = ledger;
    analyst = api.as("analyst09");
    coordinator = api.as("coordinator09");
    board = api.as("board09");
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

  /** The snapshot of the half-year; its id. */
  String freeze() {
    return coordinator
        .post(
            SNAPSHOTS,
            of(
                "report", "COORDINATION",
                "from", "2026-01-01",
                "to", "2026-06-30",
                "audience", "INT"))
        .expect(201)
        .id();
  }

  /** What comes late changes the live figure and nothing of what the board has. */
  void holdAgainst(String snapshot, Runnable late) {
    var path = SNAPSHOTS + "/" + snapshot;
    var checksum = board.get(path).expect(200).text("checksum");
    late.run();
    Await.until(
        () -> analyst.get(REPORT),
        answer -> answer.body().path("figures").path("ATTENDANCES").path("value").asInt() == 29);
    ledger.note("live attendances after a late entry", "29", attendances(analyst.get(REPORT)));
    var frozen = board.get(path + "/report");
    ledger.note("attendances in the board's report", "23", attendances(frozen));
    ledger.note("checksum of the board's report", checksum, board.get(path).text("checksum"));
    ledger.note("tag of the board's report", "\"" + checksum + "\"", frozen.etag());
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

  private static String attendances(Answer report) {
    return report.body().path("figures").path("ATTENDANCES").path("value").asText();
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
