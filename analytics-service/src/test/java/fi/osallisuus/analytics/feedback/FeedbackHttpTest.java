package fi.osallisuus.analytics.feedback;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import fi.osallisuus.analytics.AnalyticsTest;
import fi.osallisuus.analytics.Scenario0Events.Told;
import fi.osallisuus.analytics.Scenario2Events;
import fi.osallisuus.analytics.SurveyEvents;
import fi.osallisuus.kit.actor.Roles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Scenario 2 and the surveys of scenario 1 from events to figures over HTTP. */
@QuarkusTest
class FeedbackHttpTest extends AnalyticsTest {
  private static final String COUNTY = "15";
  private static final String SURVEYS = "14";
  private static final String FEEDBACK = API + "/reports/feedback";
  private static boolean told;

  @BeforeAll
  static void tellOnce() {
    if (!told) {
      told = true;
      tell(COUNTY, Scenario2Events.of(COUNTY));
      tell(SURVEYS, SurveyEvents.of(SURVEYS));
    }
  }

  @Test
  void staffSeeEveryFigureOfTheRound() {
    var shown = autumn(COUNTY, "INT", null);

    assertThat(values(shown))
        .containsAllEntriesOf(
            Map.ofEntries(
                Map.entry("OBSERVATION_SHIFTS", "4"),
                Map.entry("OBSERVATION_HOURS", "21.75"),
                Map.entry("PEOPLE_MET", "26"),
                Map.entry("WARDS_OBSERVED", "4"),
                Map.entry("WARDS_OBSERVED_SHARE", "80.0"),
                Map.entry("OBSERVATIONS", "38"),
                Map.entry("TO_IMPROVE_CHANGE", "-8"),
                Map.entry("TO_IMPROVE_CHANGE_SHARE", "-33.3"),
                Map.entry("SUMMARY_DAYS_MEAN", "4.0"),
                Map.entry("SUMMARY_DAYS_MEDIAN", "4.0"),
                Map.entry("SUPERVISOR_REVIEW_DAYS_MEAN", "8.0"),
                Map.entry("WARD_REVIEW_DAYS_MEAN", "14.7"),
                Map.entry("OBSERVATION_REPORTS", "4"),
                Map.entry("ACTIONS_PER_IMPROVEMENT", "0.75"),
                Map.entry("ACTIONS", "12"),
                Map.entry("ACTIONS_IMPLEMENTED_SHARE", "58.3"),
                Map.entry("ACTIONS_VISIBLE_SHARE", "75.0"),
                Map.entry("ACTIONS_WITH_RESPONSIBLE_SHARE", "90.0"),
                Map.entry("ACTIONS_OVERDUE_SHARE", "33.3"),
                Map.entry("EFFECTS_PUBLISHED", "9"),
                Map.entry("DECISIONS_WITH_INPUT_SHARE", "50.0"),
                Map.entry("RESIDENT_ITEMS", "30"),
                Map.entry("RESIDENT_ITEMS_ANSWERED_SHARE", "80.0"),
                Map.entry("REPLIES_IN_TIME_SHARE", "85.0"),
                Map.entry("RESIDENT_ITEMS_TO_DECISION_SHARE", "36.7"),
                Map.entry("FEEDBACK_TO_ACTION_RATE", "20.0"),
                Map.entry("FORUM_POSTS", "45"),
                Map.entry("FORUM_POSTS_VISIBLE_SHARE", "93.3"),
                Map.entry("OBSERVATION_COST", "743.75")));
    assertThat(cells(shown, "OBSERVATION_SHIFTS_BY_LENGTH"))
        .containsAllEntriesOf(Map.of("WITHIN", "4", "OUTSIDE", "0"));
    assertThat(cells(shown, "OBSERVATIONS_BY_CATEGORY"))
        .isEqualTo(Map.of("INTERACTION", "14", "ACTIVITY", "9", "ENVIRONMENT", "8", "SPACES", "7"));
    assertThat(cells(shown, "OBSERVATIONS_BY_POLARITY"))
        .isEqualTo(Map.of("STRENGTH", "17", "TO_IMPROVE", "21"));
    assertThat(cells(shown, "TO_IMPROVE_CHANGE_BY_WARD"))
        .isEqualTo(Map.of(ward("W1"), "-3", ward("W2"), "-3", ward("W3"), "-2"));
    assertThat(cells(shown, "OBSERVATION_REPORTS_BY_STATE"))
        .isEqualTo(Map.of("CLOSED", "3", "OPEN", "1"));
    assertThat(cells(shown, "ACTIONS_BY_STATE"))
        .containsAllEntriesOf(Map.of("IMPLEMENTED", "7", "IN_PROGRESS", "3", "REJECTED", "2"));
    assertThat(cells(shown, "EFFECTS_PUBLISHED_BY_OUTCOME"))
        .isEqualTo(Map.of("CHANGED", "7", "NOT_CHANGED", "2"));
    assertThat(cells(shown, "RESIDENT_ITEMS_BY_MUNICIPALITY"))
        .isEqualTo(Map.of("992", "18", "729", "12"));
    assertThat(cells(shown, "FORUM_POSTS_BY_VISIBILITY"))
        .containsAllEntriesOf(Map.of("VISIBLE", "42", "PERSONAL_DATA", "2", "OFF_TOPIC", "1"));
  }

  @Test
  void whomExpertsMetIsShownWithoutTheSmallWardAndWithoutASecondOne() {
    for (var audience : List.of("INT", "PUB")) {
      var shown = autumn(COUNTY, audience, null);

      assertThat(shown.getInt("breakdowns.PEOPLE_MET_BY_WARD.total")).isEqualTo(26);
      assertThat(cells(shown, "PEOPLE_MET_BY_WARD"))
          .as(audience)
          .isEqualTo(Map.of(ward("W1"), "7", ward("W2"), "–", ward("W3"), "–", ward("W4"), "9"));
    }
  }

  @Test
  void thePublicSeesWhatSaysNothingOfOnePersonOrOneTeam() {
    var shown =
        exact(
            given()
                .queryParam("from", "2026-10-01")
                .queryParam("to", "2026-12-31")
                .get(API + "/public/counties/15/reports/feedback")
                .then()
                .statusCode(200)
                .body("audience", is("PUB"))
                .extract()
                .jsonPath());

    assertThat(values(shown))
        .containsEntry("OBSERVATION_HOURS", "21.75")
        .containsEntry("TO_IMPROVE_CHANGE", "-8")
        .containsEntry("REPLIES_IN_TIME_SHARE", "85.0")
        .containsEntry("OBSERVATION_COST", "743.75");
    assertThat(cells(shown, "TO_IMPROVE_CHANGE_BY_WARD").values()).containsOnly("–");
  }

  @Test
  void ofAnAreaOnlyItsWardsAndWhatBelongsToItCount() {
    var shown = autumn(COUNTY, "INT", Scenario2Events.area(COUNTY));

    assertThat(values(shown))
        .containsEntry("OBSERVATION_SHIFTS", "3")
        .containsEntry("WARDS_OBSERVED_SHARE", "100.0")
        .containsEntry("OBSERVATIONS", "28")
        .containsEntry("ACTIONS", "12")
        .containsEntry("FORUM_POSTS", "0");
    assertThat(shown.getString("unitName")).isEqualTo("psychiatry");
  }

  @Test
  void aDayInTheMiddleIsAnsweredAsItWas() {
    var shown = read(COUNTY, "INT", null, "2026-10-01", "2026-10-27");

    assertThat(values(shown))
        .containsEntry("SUPERVISOR_REVIEW_DAYS_MEAN", "8.0")
        .containsEntry("WARD_REVIEW_DAYS_MEAN", "–")
        .containsEntry("ACTIONS", "0")
        .containsEntry("REPLIES_IN_TIME_SHARE", "85.0");
    assertThat(cells(shown, "OBSERVATION_REPORTS_BY_STATE"))
        .isEqualTo(Map.of("CLOSED", "0", "OPEN", "4"));
  }

  @Test
  void theSurveysOfTheHalfYear() {
    var staff = halfYear("INT");
    var open = halfYear("PUB");

    for (var shown : List.of(staff, open)) {
      assertThat(values(shown))
          .containsAllEntriesOf(
              Map.of(
                  "SURVEY_RESPONSES", "146",
                  "SURVEY_RESPONSE_RATE", "56.0",
                  "KNOWS_COORDINATOR_SHARE", "58.3",
                  "RECOGNISES_SITUATIONS_SHARE", "44.0",
                  "KNOWS_CONCEPT_SHARE", "75.0",
                  "CHANNEL_WISHES", "62",
                  "PANEL_PROPOSALS", "15",
                  "PROPOSALS_ANSWERED_SHARE", "80.0",
                  "PROPOSALS_IMPLEMENTED_SHARE", "50.0"));
      assertThat(cells(shown, "SURVEY_RESPONSE_RATE_BY_INSTRUMENT"))
          .isEqualTo(Map.of("CHANNEL_WISH", "–", "PROFESSIONAL_MAPPING", "56.0"));
      assertThat(cells(shown, "CHANNEL_WISHES_BY_CHANNEL"))
          .containsAllEntriesOf(Map.of("SMS", "34", "ORAL", "25", "QR", "21", "PAPER", "18"));
      assertThat(cells(shown, "PANEL_PROPOSALS_BY_STATE"))
          .containsAllEntriesOf(
              Map.of(
                  "IMPLEMENTED", "6", "REJECTED", "4", "UNDER_PREPARATION", "2", "RECEIVED", "3"));
    }
    assertThat(cells(staff, "CHANNEL_WISHES_BY_CHANNEL")).containsEntry("PHONE", "4");
    assertThat(cells(open, "CHANNEL_WISHES_BY_CHANNEL")).containsEntry("PHONE", "–");
    assertThat(
            exact(staff)
                .getString(
                    "breakdowns.CHANNEL_WISHES_BY_CHANNEL.cells.find { it.code == 'SMS' }.share"))
        .isEqualTo("54.8");
  }

  @Test
  void answersAreNotPublicForLessThanAMonth() {
    var shown = read(SURVEYS, "PUB", null, "2026-04-20", "2026-04-26");

    assertThat(values(shown)).containsEntry("KNOWS_CONCEPT_SHARE", "–");
    assertThat(cells(shown, "CHANNEL_WISHES_BY_CHANNEL").values()).containsOnly("–");
  }

  @Test
  void eventsTwiceReversedOrShuffledGiveTheSame() {
    var ordered = values(autumn(COUNTY, "INT", null));
    var reversed = new ArrayList<>(Scenario2Events.of("95"));
    Collections.reverse(reversed);
    var shuffled = new ArrayList<>(Scenario2Events.of("96"));
    shuffled.addAll(Scenario2Events.of("96"));
    Collections.shuffle(shuffled, new Random(20261231));
    tell("95", reversed);
    tell("96", shuffled);

    assertThat(values(autumn("95", "INT", null))).isEqualTo(ordered);
    assertThat(values(autumn("96", "INT", null))).isEqualTo(ordered);
    rebuild("96");
    assertThat(values(autumn("96", "INT", null))).isEqualTo(ordered);
  }

  @Test
  void theFileShowsTheSameCellsAndNeedsAReason() {
    as(Roles.ANALYST, COUNTY)
        .queryParam("from", "2026-10-01")
        .queryParam("to", "2026-12-31")
        .queryParam("reason", "REPORTING")
        .get(FEEDBACK + "/export")
        .then()
        .statusCode(200)
        .header("Content-Disposition", containsString("feedback-2026-10-01-2026-12-31.csv"))
        .body(containsString("OBSERVATION_COST,,Fees and expenses of observation,,2026-10-01"))
        .body(containsString("PEOPLE_MET_BY_WARD," + ward("W2") + ","));
    as(Roles.ANALYST, COUNTY)
        .queryParam("from", "2026-10-01")
        .queryParam("to", "2026-12-31")
        .get(FEEDBACK + "/export")
        .then()
        .statusCode(422)
        .body("code", is("REASON_MISSING"));
  }

  @Test
  void whoMayNotSeeFiguresSeesNone() {
    as(Roles.PROFESSIONAL, COUNTY)
        .queryParam("from", "2026-10-01")
        .queryParam("to", "2026-12-31")
        .get(FEEDBACK)
        .then()
        .statusCode(403);
    analyst("93")
        .queryParam("unit", Scenario2Events.area(COUNTY))
        .queryParam("from", "2026-10-01")
        .queryParam("to", "2026-12-31")
        .get(FEEDBACK)
        .then()
        .statusCode(404);
    assertThat(values(autumn("93", "INT", null)))
        .containsEntry("OBSERVATION_SHIFTS", "0")
        .containsEntry("SURVEY_RESPONSES", "–");
  }

  private static String ward(String name) {
    return Scenario2Events.ward(COUNTY, name).toString();
  }

  private static void tell(String county, List<Told> events) {
    send(events);
    awaitEvents(county, (int) events.stream().map(Told::id).distinct().count());
  }

  private static JsonPath autumn(String county, String audience, @Nullable UUID unit) {
    return read(county, audience, unit, "2026-10-01", "2026-12-31");
  }

  private static JsonPath halfYear(String audience) {
    return read(SURVEYS, audience, null, "2026-01-01", "2026-06-30");
  }

  private static JsonPath read(
      String county, String audience, @Nullable UUID unit, String from, String to) {
    var request = analyst(county);
    if (unit != null) {
      request.queryParam("unit", unit);
    }
    return exact(
        request
            .queryParam("from", from)
            .queryParam("to", to)
            .queryParam("audience", audience)
            .get(FEEDBACK)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath());
  }
}
