package fi.osallisuus.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * TEST_PLAN S1: a half-year of coordination in county 09 through the gateway with real tokens,
 * every figure that the registry tells, for staff and in public.
 */
@Order(Integer.MAX_VALUE) // it ends in July, when the contracts of the spring are over
class ScenarioOneTest {
  private static final String PERIOD = "from=2026-01-01&to=2026-06-30";
  private static final String REPORT = "/api/analytics/v1/reports/coordination";
  private static final String SNAPSHOTS = "/api/analytics/v1/snapshots/";

  private final Suite suite = Suite.running();

  @TestFactory
  Stream<DynamicTest> everyFigureIsAsTheScenarioSays() {
    return suite.scenarioOne().ledger().rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.name(), () -> assertThat(row.shown()).isEqualTo(row.expected())));
  }

  @Test
  void theScenarioHasAllItsLines() {
    assertThat(suite.scenarioOne().ledger().rows()).hasSizeGreaterThan(60);
  }

  @Test
  void theBoardReadsItsReportAndFreezesNone() {
    var snapshot = suite.scenarioOne().snapshot();

    suite.as("board09").get(SNAPSHOTS + snapshot + "/report").expect(200);
    suite.as("board09").get(REPORT + "?" + PERIOD).expect(403);
  }

  @Test
  void theExportShowsTheSameCellsAndNothingMore() {
    suite.scenarioOne();

    var csv =
        suite
            .as("analyst09")
            .get(REPORT + "/export?" + PERIOD + "&audience=PUB&reason=DECISION_PREPARATION")
            .expect(200);

    assertThat(csv.text())
        .contains("1076.60")
        .containsPattern("EVER_ACTIVE_SHARE,[^\\n]*,PUB,,,,true\\r?\\n")
        .containsPattern("DAYS_TO_ACTIVE_MEAN,[^\\n]*,PUB,,,,true\\r?\\n");
  }

  @Test
  void aStrangerOfAnotherCountyFindsNothingOfIt() {
    var snapshot = suite.scenarioOne().snapshot();

    suite.as("analyst17").get(SNAPSHOTS + snapshot).expect(404);
    var elsewhere = suite.as("analyst17").get(REPORT + "?" + PERIOD).expect(200).body();
    assertThat(elsewhere.path("figures").path("ENQUIRIES").path("value").asText()).isEqualTo("0");
    suite.as("professional09").get(REPORT + "?" + PERIOD).expect(403);
    suite.anyone().get(REPORT + "?" + PERIOD).expect(401);
  }
}
