package fi.osallisuus.analytics.peer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.analytics.AnalyticsTest;
import fi.osallisuus.analytics.Scenario0Events;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.test.SuiteResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Scenario 0 from events to figures over HTTP, for staff and for the public. */
@QuarkusTest
class ReportHttpTest extends AnalyticsTest {
  private static final String COUNTY = "17";
  private static boolean told;

  @BeforeAll
  static void tellScenario0Once() {
    if (!told) {
      told = true;
      var events = Scenario0Events.of(COUNTY);
      send(events);
      awaitEvents(COUNTY, events.size());
    }
  }

  @Test
  void everyInternalFigureOfScenario0() {
    var shown = report(COUNTY);

    assertThat(values(shown))
        .containsAllEntriesOf(
            Map.ofEntries(
                Map.entry("SLOTS_OFFERED", "20"),
                Map.entry("BOOKINGS", "18"),
                Map.entry("SLOTS_BOOKED", "17"),
                Map.entry("VISITS_COMPLETED", "13"),
                Map.entry("NO_SHOWS", "2"),
                Map.entry("CLIENT_CANCELLATIONS", "2"),
                Map.entry("PROVIDER_CANCELLATIONS", "1"),
                Map.entry("SLOT_UTILISATION", "65.0"),
                Map.entry("FILL_RATE", "75.0"),
                Map.entry("NO_SHOW_RATE", "13.3"),
                Map.entry("CANCELLATION_RATE", "16.7"),
                Map.entry("NOTICE_COVERAGE_BOOKINGS", "100.0"),
                Map.entry("NOTICE_COVERAGE_CHECK_INS", "100.0"),
                Map.entry("RESPONSE_RATE", "76.9"),
                Map.entry("NPS", "40"),
                Map.entry("RECOMMENDATION_MEAN", "8.30"),
                Map.entry("T1_ACCESS_MEAN", "4.10"),
                Map.entry("T1_ACCESS_AGREE", "70.0"),
                Map.entry("T4_SAFETY_MEAN", "4.40"),
                Map.entry("T4_SAFETY_AGREE", "90.0"),
                Map.entry("T7_BENEFIT_MEAN", "4.00"),
                Map.entry("T7_BENEFIT_AGREE", "66.7"),
                Map.entry("PR_LOAD_MEAN", "3.88"),
                Map.entry("PR_LOAD_AGREE", "75.0"),
                Map.entry("EX_COPING_MEAN", "–"),
                Map.entry("EXPERT_RESPONSES", "–"),
                Map.entry("FEE_HOURS", "20.00"),
                Map.entry("FEE_AMOUNT", "500.00"),
                Map.entry("FEE_TRAVEL", "61.60"),
                Map.entry("FEE_TOTAL", "561.60"),
                Map.entry("COST_PER_COMPLETED_VISIT", "43.20"),
                Map.entry("WHAT_IF_PER_VISIT_COMPLETED", "650.00"),
                Map.entry("WHAT_IF_PER_VISIT_WITH_NO_SHOWS", "750.00")));
    assertThat(shown.getInt("figures.T7_BENEFIT_MEAN.n")).isEqualTo(9);
    assertThat(cell(shown, "CLIENT_CANCELLATIONS_BY_TIMING", "EARLY")).isEqualTo("1");
    assertThat(cell(shown, "CLIENT_CANCELLATIONS_BY_TIMING", "LATE")).isEqualTo("1");
    assertThat(cell(shown, "VISITS_COMPLETED_BY_CLIENT_TYPE", "OWN_EXPERIENCE")).isEqualTo("6");
    assertThat(cell(shown, "VISITS_COMPLETED_BY_CLIENT_TYPE", "NEXT_OF_KIN")).isEqualTo("7");
    assertThat(cell(shown, "VISITS_COMPLETED_BY_REFERRAL_SOURCE", "PROFESSIONAL")).isEqualTo("7");
    assertThat(cell(shown, "VISITS_COMPLETED_BY_REFERRAL_SOURCE", "SELF")).isEqualTo("–");
    assertThat(cell(shown, "VISITS_COMPLETED_BY_REFERRAL_SOURCE", "PARTNER")).isEqualTo("–");
    assertThat(cell(shown, "VISITS_COMPLETED_BY_REFERRAL_SOURCE", "SCHOOL")).isEqualTo("0");
    assertThat(cell(shown, "NPS_BY_BAND", "PROMOTER")).isEqualTo("6");
    assertThat(cell(shown, "NPS_BY_BAND", "PASSIVE")).isEqualTo("2");
    assertThat(cell(shown, "NPS_BY_BAND", "DETRACTOR")).isEqualTo("2");
    assertThat(cell(shown, "RESPONSES_BY_CHANNEL", "TABLET")).isEqualTo("5");
    assertThat(cell(shown, "RESPONSES_BY_CHANNEL", "QR")).isEqualTo("–");
    assertThat(cell(shown, "RESPONSES_BY_CHANNEL", "LINK")).isEqualTo("–");
    assertThat(cell(shown, "RESPONSES_BY_RESPONDENT_ROLE", "CLIENT")).isEqualTo("–");
    assertThat(cell(shown, "RESPONSES_BY_RESPONDENT_ROLE", "RELATIVE")).isEqualTo("–");
    assertThat(shown.getInt("breakdowns.RESPONSES_BY_RESPONDENT_ROLE.total")).isEqualTo(10);
  }

  @Test
  void thePublicSeesTheWidenedPeriodWithoutSignIn() {
    var shown =
        given()
            .queryParam("unit", Scenario0Events.team(COUNTY))
            .queryParam("from", "2026-03-01")
            .queryParam("to", "2026-04-30")
            .get(API + "/public/counties/17/reports/peer-reception")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();

    assertThat(values(shown))
        .containsAllEntriesOf(
            Map.ofEntries(
                Map.entry("BOOKINGS", "18"),
                Map.entry("VISITS_COMPLETED", "13"),
                Map.entry("NO_SHOWS", "–"),
                Map.entry("CLIENT_CANCELLATIONS", "–"),
                Map.entry("PROVIDER_CANCELLATIONS", "–"),
                Map.entry("SLOT_UTILISATION", "65.0"),
                Map.entry("FILL_RATE", "–"),
                Map.entry("NO_SHOW_RATE", "–"),
                Map.entry("CANCELLATION_RATE", "–"),
                Map.entry("NPS", "40"),
                Map.entry("T1_ACCESS_MEAN", "4.10"),
                Map.entry("T4_SAFETY_MEAN", "4.40"),
                Map.entry("T7_BENEFIT_MEAN", "4.00"),
                Map.entry("T1_ACCESS_AGREE", "–"),
                Map.entry("T4_SAFETY_AGREE", "–"),
                Map.entry("T7_BENEFIT_AGREE", "–"),
                Map.entry("WHAT_IF_PER_VISIT_COMPLETED", "650.00"),
                Map.entry("WHAT_IF_PER_VISIT_WITH_NO_SHOWS", "–")));
    assertThat(cell(shown, "BOOKINGS_BY_OUTCOME", "COMPLETED")).isEqualTo("13");
    assertThat(cell(shown, "BOOKINGS_BY_OUTCOME", "NO_SHOW")).isEqualTo("–");
    assertThat(cell(shown, "NPS_BY_BAND", "PROMOTER")).isEqualTo("–");
    assertThat(shown.getInt("breakdowns.NPS_BY_BAND.total")).isEqualTo(10);
  }

  @Test
  void aPublicPeriodUnderAMonthShowsNothingFromResponses() {
    var shown = report(COUNTY, "PUB", "2026-03-23", "2026-04-10");

    assertThat(values(shown))
        .containsEntry("SLOT_UTILISATION", "65.0")
        .containsEntry("VISITS_COMPLETED", "13")
        .containsEntry("NPS", "–")
        .containsEntry("T1_ACCESS_MEAN", "–")
        .containsEntry("RESPONSE_RATE", "–")
        .containsEntry("PR_LOAD_MEAN", "–");
    result("NPS", null)
        .queryParam("audience", "PUB")
        .get(API + "/results")
        .then()
        .statusCode(422)
        .body("code", is("PUBLIC_PERIOD_TOO_SHORT"));
  }

  @Test
  void thePublicGetsWholeMonthsOfKnownCountiesOnly() {
    given()
        .queryParam("from", "2026-03-23")
        .queryParam("to", "2026-04-10")
        .get(API + "/public/counties/17/reports/peer-reception")
        .then()
        .statusCode(422)
        .body("code", is("PERIOD_NOT_WHOLE_MONTHS"));
    given()
        .queryParam("from", "2026-03-01")
        .queryParam("to", "2026-03-31")
        .get(API + "/public/counties/22/reports/peer-reception")
        .then()
        .statusCode(404);
  }

  @Test
  void aWithheldCellIsOneOpaqueMark() {
    result("VISITS_COMPLETED", "REFERRAL_SOURCE")
        .get(API + "/results")
        .then()
        .statusCode(200)
        .body("breakdown.total", is(13))
        .body("breakdown.cells.find { it.code == 'PARTNER' }.value", nullValue())
        .body("breakdown.cells.find { it.code == 'PARTNER' }.suppressed", is(true))
        .body(
            "breakdown.cells.find { it.code == 'PARTNER' }.keySet()",
            hasItems("code", "value", "share", "suppressed"))
        .body("breakdown.cells.find { it.code == 'PARTNER' }.size()", is(4));
  }

  @Test
  void onlyDeclaredCombinationsAreAnswered() {
    result("VISITS_COMPLETED", "LANGUAGE")
        .get(API + "/results")
        .then()
        .statusCode(422)
        .body("code", is("NOT_DECLARED"))
        .body("allowed", hasItems("CLIENT_TYPE", "REFERRAL_SOURCE"));
    result("TEN_ITEMS_TOTAL", null)
        .get(API + "/results")
        .then()
        .statusCode(422)
        .body("allowed", hasItem("NO_SHOW_RATE"));
  }

  @Test
  void theSameAnswerIsNotSentTwice() {
    var tag =
        result("NO_SHOW_RATE", null)
            .get(API + "/results")
            .then()
            .statusCode(200)
            .body("figure.value", is(13.3f))
            .body("figure.title", is("No-show rate"))
            .header("ETag", notNullValue())
            .extract()
            .header("ETag");

    result("NO_SHOW_RATE", null)
        .header("If-None-Match", tag)
        .get(API + "/results")
        .then()
        .statusCode(304)
        .header("ETag", is(tag));
    result("NO_SHOW_RATE", null)
        .header("If-None-Match", tag)
        .queryParam("lang", "sv")
        .get(API + "/results")
        .then()
        .statusCode(200)
        .body("figure.title", is("Andel uteblivna"));
  }

  @Test
  void theUnitsAboveCountTheTeamAndUnitsBesideDoNot() {
    assertThat(
            analyst(COUNTY)
                .queryParam("unit", Scenario0Events.centre(COUNTY))
                .queryParam("from", "2026-03-23")
                .queryParam("to", "2026-04-10")
                .get(REPORT)
                .jsonPath()
                .getInt("figures.BOOKINGS.value"))
        .isEqualTo(18);
  }

  @Test
  void theExportWithholdsAlikeAndIsAudited() {
    var csv =
        export("REPORTING")
            .then()
            .statusCode(200)
            .contentType(containsString("text/csv"))
            .extract()
            .asString();

    assertThat(csv)
        .contains("NPS,,Net promoter score,")
        .contains("VISITS_COMPLETED_BY_REFERRAL_SOURCE,PROFESSIONAL,")
        .containsPattern("REFERRAL_SOURCE,PARTNER,[^\n]*,INT,,,,true\r?\n")
        .containsPattern("COST_PER_COMPLETED_VISIT,,[^\n]*,INT,43.20,,,false\r?\n");
    assertThat(
            number(
                "select count(*) from kit_audit where action = 'exported:reporting' and county = '17'"))
        .isEqualTo(1);
  }

  @Test
  void anExportNeedsAReason() {
    export(null).then().statusCode(422).body("code", is("REASON_MISSING"));
  }

  @Test
  void aPeriodIsNeededAndMustMakeSense() {
    analyst(COUNTY).get(REPORT).then().statusCode(422).body("code", is("PERIOD_MISSING"));
    analyst(COUNTY)
        .queryParam("from", "2026-04-10")
        .queryParam("to", "2026-03-23")
        .get(REPORT)
        .then()
        .statusCode(422)
        .body("code", is("PERIOD_INVALID"));
    analyst(COUNTY)
        .queryParam("from", "yesterday")
        .queryParam("to", "2026-03-23")
        .get(REPORT)
        .then()
        .statusCode(400);
  }

  @Test
  void reasonsStandInTheDecisionRecordForTheAuditRoleOnly() {
    report(COUNTY);

    as(Roles.DPO, COUNTY)
        .get(API + "/disclosure-decisions?limit=200")
        .then()
        .statusCode(200)
        .body(
            "items.find { it.audience == 'INT' }.withheld"
                + ".find { it.subject == 'VISITS_COMPLETED_BY_REFERRAL_SOURCE'"
                + " && it.code == 'SELF' }.rule",
            is("COMPLEMENT"));
    as(Roles.COORDINATOR, COUNTY).get(API + "/disclosure-decisions").then().statusCode(403);
    as(Roles.DPO, "09").get(API + "/disclosure-decisions").then().body("items.size()", is(0));
  }

  @Test
  void theQualityPageKnowsThatEveryClientWasTold() {
    analyst(COUNTY)
        .queryParam("unit", Scenario0Events.team(COUNTY))
        .queryParam("from", "2026-03-23")
        .queryParam("to", "2026-04-10")
        .get(API + "/data-quality")
        .then()
        .statusCode(200)
        .body("noticeCoverage.bookingsPercent", is(100.0f))
        .body("noticeCoverage.checkInsPercent", is(100.0f))
        .body("noticeCoverage.alarm", is(false));
  }

  @Test
  void anotherCountySeesNothingOfTheTeam() {
    as(Roles.ANALYST, "09")
        .queryParam("unit", Scenario0Events.team(COUNTY))
        .queryParam("from", "2026-03-23")
        .queryParam("to", "2026-04-10")
        .get(REPORT)
        .then()
        .statusCode(404);
    as(Roles.ANALYST, "09")
        .queryParam("from", "2026-03-23")
        .queryParam("to", "2026-04-10")
        .get(REPORT)
        .then()
        .statusCode(200)
        .body("figures.BOOKINGS.value", is(0))
        .body("figures.FEE_TOTAL.value", is(0.0f));
  }

  @Test
  void withoutACountyTheDatabaseShowsNoFact() throws Exception {
    try (var app = SuiteResource.app();
        var rows = app.createStatement().executeQuery("select count(*) from booking_state")) {
      rows.next();
      assertThat(rows.getLong(1)).isZero();
    }
  }

  private static io.restassured.specification.RequestSpecification result(String id, String by) {
    var request =
        analyst(COUNTY)
            .queryParam("indicator", id)
            .queryParam("unit", Scenario0Events.team(COUNTY))
            .queryParam("from", "2026-03-23")
            .queryParam("to", "2026-04-10");
    return by == null ? request : request.queryParam("breakdown", by);
  }

  private static io.restassured.response.Response export(String reason) {
    var request =
        analyst(COUNTY)
            .queryParam("unit", Scenario0Events.team(COUNTY))
            .queryParam("from", "2026-03-23")
            .queryParam("to", "2026-04-10");
    return (reason == null ? request : request.queryParam("reason", reason))
        .get(REPORT + "/export");
  }

  private static String cell(JsonPath shown, String breakdown, String code) {
    Object value =
        exact(shown)
            .get("breakdowns." + breakdown + ".cells.find { it.code == '" + code + "' }.value");
    return value == null ? "–" : new BigDecimal(value.toString()).toString();
  }
}
