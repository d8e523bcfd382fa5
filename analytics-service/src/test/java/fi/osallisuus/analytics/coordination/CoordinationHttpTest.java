package fi.osallisuus.analytics.coordination;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.analytics.AnalyticsTest;
import fi.osallisuus.analytics.Scenario0Events.Told;
import fi.osallisuus.analytics.Scenario1Events;
import fi.osallisuus.kit.actor.Roles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Scenario 1 from events to figures over HTTP, for staff and for the public. */
@QuarkusTest
class CoordinationHttpTest extends AnalyticsTest {
  private static final String COUNTY = "16";
  private static final String COORDINATION = API + "/reports/coordination";
  private static boolean told;

  @BeforeAll
  static void tellScenario1Once() {
    if (!told) {
      told = true;
      tell(COUNTY, Scenario1Events.of(COUNTY));
    }
  }

  @Test
  void staffSeeEveryFigure() {
    var shown = report(COUNTY, "INT");

    assertThat(values(shown))
        .containsAllEntriesOf(
            Map.ofEntries(
                Map.entry("EXPERT_BANK", "24"),
                Map.entry("EVER_ACTIVE_SHARE", "58.3"),
                Map.entry("TRAINING_VERIFIED_SHARE", "83.3"),
                Map.entry("DAYS_TO_ACTIVE_MEDIAN", "35.0"),
                Map.entry("DAYS_TO_ACTIVE_MEAN", "37.5"),
                Map.entry("ACTIVE_EXPERTS", "12"),
                Map.entry("ENQUIRIES", "40"),
                Map.entry("ENQUIRIES_IN_TIME_SHARE", "95.0"),
                Map.entry("ENQUIRIES_CLOSED_SHARE", "90.0"),
                Map.entry("UNITS_IN_CONTACT", "18"),
                Map.entry("UNITS_IN_CONTACT_SHARE", "30.0"),
                Map.entry("NEEDS_ANSWERED_SHARE", "80.0"),
                Map.entry("NEEDS_BY_GUIDELINE_SHARE", "50.0"),
                Map.entry("MESSAGES_ANSWERED_SHARE", "87.1"),
                Map.entry("ANSWER_DAYS_MEDIAN", "2.0"),
                Map.entry("MEETINGS_HELD", "3"),
                Map.entry("ATTENDANCES", "23"),
                Map.entry("PAID_ATTENDANCES", "17"),
                Map.entry("MEETING_FEES", "850.00"),
                Map.entry("MEETING_TRAVEL", "226.60"),
                Map.entry("MEETING_COST", "1076.60"),
                Map.entry("PARTICIPATION_HOURS", "34.5")));
    assertThat(cells(shown, "EXPERT_BANK_BY_STATE"))
        .containsAllEntriesOf(
            Map.of(
                "APPROVED", "4",
                "CONTRACTED", "2",
                "ACTIVE", "12",
                "PAUSED", "2",
                "REDIRECTED", "3",
                "WITHDRAWN", "1",
                "INTERESTED", "0"));
    assertThat(cells(shown, "ACTIVE_EXPERTS_BY_THEME"))
        .containsEntry("MENTAL_HEALTH", "7")
        .containsEntry("SUBSTANCE_USE", "5")
        .containsEntry("LONG_TERM_ILLNESS", "–")
        .containsEntry("DISABILITY", "–")
        .containsEntry("CHILD_PROTECTION", "–")
        .containsEntry("GAMBLING", "0");
    assertThat(cells(shown, "ACTIVE_EXPERTS_BY_BASIS")).containsEntry("NEXT_OF_KIN", "6");
    assertThat(cells(shown, "DOCUMENTS_PUBLISHED_BY_KIND")).containsEntry("GUIDELINE", "3");
    assertThat(cells(shown, "MESSAGES_BY_DIRECTION"))
        .containsEntry("TO_COORDINATOR", "31")
        .containsEntry("FROM_COORDINATOR", "27");
    assertThat(shown.getBoolean("twoWay")).isTrue();
    assertThat(shown.<String>getList("themesWithoutExpert"))
        .contains("GAMBLING")
        .doesNotContain("MENTAL_HEALTH", "DISABILITY");
    assertThat(shown.getInt("figures.DAYS_TO_ACTIVE_MEAN.n")).isEqualTo(14);
  }

  @Test
  void thePublicSeesNothingFromWhichThePausedCouldBeWorkedOut() {
    var shown =
        given()
            .queryParam("from", "2026-01-01")
            .queryParam("to", "2026-06-30")
            .get(API + "/public/counties/16/reports/coordination")
            .then()
            .statusCode(200)
            .body("audience", is("PUB"))
            .extract()
            .jsonPath();

    assertThat(values(shown))
        .containsEntry("EXPERT_BANK", "24")
        .containsEntry("ACTIVE_EXPERTS", "12")
        .containsEntry("TRAINING_VERIFIED_SHARE", "83.3")
        .containsEntry("EVER_ACTIVE_SHARE", "–")
        .containsEntry("DAYS_TO_ACTIVE_MEDIAN", "–")
        .containsEntry("DAYS_TO_ACTIVE_MEAN", "–")
        .containsEntry("ENQUIRIES", "40")
        .containsEntry("MEETING_COST", "1076.60");
    assertThat(cells(shown, "EXPERT_BANK_BY_STATE"))
        .containsEntry("ACTIVE", "12")
        .containsEntry("APPROVED", "–")
        .containsEntry("PAUSED", "–")
        .containsEntry("WITHDRAWN", "–")
        .containsEntry("ENDED", "0");
    given()
        .queryParam("from", "2026-01-02")
        .queryParam("to", "2026-06-30")
        .get(API + "/public/counties/16/reports/coordination")
        .then()
        .statusCode(422)
        .body("code", is("PERIOD_NOT_WHOLE_MONTHS"));
  }

  @Test
  void aPastDayIsAnsweredAsItWas() {
    var january =
        ask(COUNTY)
            .queryParam("from", "2026-01-01")
            .queryParam("to", "2026-02-05")
            .get(COORDINATION)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();

    // 21, 24 and 28 days after 8, 9 and 10 January; nobody is paused yet
    assertThat(cells(january, "EXPERT_BANK_BY_STATE"))
        .containsEntry("ACTIVE", "2")
        .containsEntry("PAUSED", "0");
    assertThat(values(january)).containsEntry("DAYS_TO_ACTIVE_MEAN", "–");
  }

  @Test
  void eventsTwiceReversedOrShuffledGiveTheSame() {
    var ordered = report(COUNTY, "INT").prettify();
    var twice = new ArrayList<Told>();
    Scenario1Events.of("18").forEach(event -> twice.addAll(List.of(event, event)));
    var reversed = new ArrayList<>(Scenario1Events.of("19"));
    Collections.reverse(reversed);
    var shuffled = new ArrayList<>(Scenario1Events.of("20"));
    Collections.shuffle(shuffled, new Random(20260630));

    tell("18", twice);
    tell("19", reversed);
    tell("20", shuffled);

    for (var county : List.of("18", "19", "20")) {
      assertThat(report(county, "INT").prettify()).as(county).isEqualTo(ordered);
    }
    rebuild("20");
    assertThat(report("20", "INT").prettify()).isEqualTo(ordered);
  }

  @Test
  void anErasureLeavesTheCountsOfEarlierDaysAndTakesTheThemes() {
    var events = new ArrayList<>(Scenario1Events.of("21"));
    // told first, as a late consumer may hear it
    events.add(0, Scenario1Events.erasure("21", 13));
    tell("21", events);

    assertThat(values(report("21", "INT")))
        .containsEntry("EXPERT_BANK", "24")
        .containsEntry("EVER_ACTIVE_SHARE", "58.3")
        .containsEntry("DAYS_TO_ACTIVE_MEAN", "37.5");
    assertThat(number("select count(*) from expert_fact where county = '21' and themes <> '{}'"))
        .isEqualTo(23);
  }

  @Test
  void anAssignmentThatIsDoneAddsItsHours() {
    tell("94", List.of(Scenario1Events.assignment("94")));

    assertThat(values(report("94", "INT"))).containsEntry("PARTICIPATION_HOURS", "2.0");
    assertThat(cells(report("94", "INT"), "PARTICIPATION_HOURS_BY_LEVEL"))
        .containsEntry("UNIT", "2.0")
        .containsEntry("COUNTY", "0.0");
    // one person's hours are that person's working time
    assertThat(values(report("94", "PUB"))).containsEntry("PARTICIPATION_HOURS", "–");
  }

  @Test
  void theFileShowsTheSameCellsAndNeedsAReason() {
    ask(COUNTY)
        .queryParam("from", "2026-01-01")
        .queryParam("to", "2026-06-30")
        .queryParam("reason", "DECISION_PREPARATION")
        .get(COORDINATION + "/export")
        .then()
        .statusCode(200)
        .contentType(containsString("text/csv"))
        .header("Content-Disposition", containsString("coordination-2026-01-01-2026-06-30.csv"))
        .body(containsString("MEETING_COST,,\"Meetings, fees and expenses\",,2026-01-01"))
        .body(containsString("ACTIVE_EXPERTS_BY_THEME,DISABILITY,"));
    ask(COUNTY)
        .queryParam("from", "2026-01-01")
        .queryParam("to", "2026-06-30")
        .get(COORDINATION + "/export")
        .then()
        .statusCode(422)
        .body("code", is("REASON_MISSING"));
  }

  @Test
  void oneResultComesOutOfTheSameComputation() {
    ask(COUNTY)
        .queryParam("indicator", "ACTIVE_EXPERTS")
        .queryParam("breakdown", "THEME")
        .queryParam("from", "2026-01-01")
        .queryParam("to", "2026-06-30")
        .get(API + "/results")
        .then()
        .statusCode(200)
        .body("breakdown.total", is(12))
        .body("breakdown.cells.find { it.code == 'DISABILITY' }.value", nullValue());
    ask(COUNTY)
        .queryParam("indicator", "ENQUIRIES")
        .queryParam("unit", Scenario1Events.unit(COUNTY))
        .queryParam("from", "2026-01-01")
        .queryParam("to", "2026-06-30")
        .get(API + "/results")
        .then()
        .statusCode(422)
        .body("code", is("COUNTY_ONLY"));
    ask(COUNTY)
        .get(API + "/indicators/DAYS_TO_ACTIVE_MEAN")
        .then()
        .statusCode(200)
        .body("report", is("COORDINATION"))
        .body("sources", hasItem("S1-28"));
  }

  @Test
  void whoMayNotSeeFiguresSeesNone() {
    as(Roles.PROFESSIONAL, COUNTY)
        .queryParam("from", "2026-01-01")
        .queryParam("to", "2026-06-30")
        .get(COORDINATION)
        .then()
        .statusCode(403);
    assertThat(values(report("93", "INT"))).containsEntry("ENQUIRIES", "0");
  }

  private static void tell(String county, List<Told> events) {
    send(events);
    awaitEvents(county, (int) events.stream().map(Told::id).distinct().count());
  }

  private static RequestSpecification ask(String county) {
    return as(Roles.COORDINATOR, county);
  }

  private static JsonPath report(String county, String audience) {
    return ask(county)
        .queryParam("from", "2026-01-01")
        .queryParam("to", "2026-06-30")
        .queryParam("audience", audience)
        .get(COORDINATION)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
