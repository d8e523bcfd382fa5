package fi.osallisuus.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * TEST_PLAN S2: an observation round, its reviews, actions and effects, the residents' channel and
 * the forum of county 15 through the gateway with real tokens; figures as in docs/scenario-2.md.
 */
@Order(Integer.MAX_VALUE) // it ends in December, when the contracts of the spring are over
class ScenarioTwoTest {
  private static final String PERIOD = "from=2026-10-01&to=2026-12-31";
  private static final String REPORT = "/api/analytics/v1/reports/feedback";
  private static final String OBSERVATIONS = "/api/feedback/v1/observation-reports/";

  private final Suite suite = Suite.running();

  @TestFactory
  Stream<DynamicTest> everyFigureIsAsWorkedOutByHand() {
    return suite.scenarioTwo().ledger().rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.name(), () -> assertThat(row.shown()).isEqualTo(row.expected())));
  }

  @Test
  void theScenarioHasAllItsLines() {
    assertThat(suite.scenarioTwo().ledger().rows()).hasSizeGreaterThan(60);
  }

  @Test
  void theExportHidesTheSmallWardToo() {
    var ward = suite.scenarioTwo().ward();

    var csv =
        suite
            .as("analyst15")
            .get(REPORT + "/export?" + PERIOD + "&audience=PUB&reason=REPORTING")
            .expect(200);

    assertThat(csv.text())
        .containsPattern("PEOPLE_MET_BY_WARD," + ward + ",[^\\n]*,PUB,7,[^\\n]*,false")
        .containsPattern("PEOPLE_MET_BY_WARD,[^\\n]*,PUB,,,,true");
  }

  @Test
  void aStrangerOfAnotherCountyFindsNothingOfIt() {
    var report = OBSERVATIONS + suite.scenarioTwo().report();

    suite.as("coordinator15").get(report).expect(200);
    suite.as("coordinator17").get(report).expect(404);
    suite.as("professional15").get(REPORT + "?" + PERIOD).expect(403);
    suite.anyone().get(REPORT + "?" + PERIOD).expect(401);
    var elsewhere = suite.as("analyst17").get(REPORT + "?" + PERIOD).expect(200).body();
    assertThat(elsewhere.path("figures").path("OBSERVATION_SHIFTS").path("value").asText())
        .isEqualTo("0");
  }

  @Test
  void anExpertReadsTheOwnReportAndNoOther() {
    var report = OBSERVATIONS + suite.scenarioTwo().report();

    suite.as("expert15").get(report).expect(200);
    suite.as("expert15b").get(report).expect(404);
  }
}
