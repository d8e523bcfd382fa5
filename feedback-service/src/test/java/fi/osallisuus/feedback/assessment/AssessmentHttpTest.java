package fi.osallisuus.feedback.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.feedback.SurveyHttp;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.test.EventContract;
import fi.osallisuus.kit.test.KafkaEvents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssessmentHttpTest extends SurveyHttp {
  private static final String SERIES = API + "/assessment-series";

  @Test
  void aCaseIsAssessedAtItsStartBetweenAndAtItsEnd() {
    String id = opened();

    take(id, "START", "2026-02-02", 4).statusCode(201).header("ETag", "\"2\"");
    take(id, "MID", "2026-03-02", 5).statusCode(201);
    take(id, "END", "2026-03-20", 6)
        .statusCode(201)
        .body("status", is("COMPLETED"))
        .body("assessments.phase", contains("START", "MID", "END"))
        .body("assessments[0].items.D10", is(4))
        .body("assessments[0].items.containsKey('D06')", is(true))
        .body("assessments[0].items.D06", nullValue());

    await("the event", () -> !eventsOf(id).isEmpty() && eventsOf(id).contains("\"END\""));
    String event = eventsOf(id);
    EventContract.assertValid("feedback.assessment.v1", "assessment.changed", event);
    assertThat(event).contains("\"missing\":[\"D06\"]").doesNotContainIgnoringCase("total");
  }

  @Test
  void orderAndValuesAreGuarded() {
    String id = opened();

    take(id, "END", "2026-02-02", 4).statusCode(409).body("code", is("ASSESSMENT_NOT_STARTED"));
    take(id, "START", "2026-02-02", 11)
        .statusCode(422)
        .body("code", is("ASSESSMENT_INVALID"))
        .body("errors.pointer", contains("/items/D10"));
    var half = new LinkedHashMap<>(items(4));
    half.remove("D03");
    caseLead()
        .body(Map.of("phase", "START", "items", half))
        .post(SERIES + "/" + id + "/assessments")
        .then()
        .statusCode(422)
        .body("errors.code", contains("REQUIRED"));
    take(id, "START", "2026-02-02", 4).statusCode(201);
    take(id, "START", "2026-02-03", 4).statusCode(409).body("code", is("ASSESSMENT_STARTED"));
    take(id, "MID", "2026-02-01", 4).statusCode(422).body("code", is("ASSESSMENT_ORDER"));
    take(id, "MID", "2026-12-01", 4).statusCode(422).body("code", is("ASSESSMENT_ORDER"));
    caseLead()
        .header("If-Match", "\"2\"")
        .post(SERIES + "/" + id + ":drop-out")
        .then()
        .statusCode(200);
    take(id, "END", "2026-03-02", 4).statusCode(409).body("code", is("ASSESSMENT_SERIES_ENDED"));
  }

  @Test
  void whatWasTypedWronglyIsPutRight() {
    String id = opened();
    take(id, "START", "2026-02-02", 4).statusCode(201);
    var right = Map.of("phase", "START", "takenOn", "2026-02-03", "items", items(7));

    caseLead().body(right).put(SERIES + "/" + id + "/assessments/0").then().statusCode(428);
    caseLead()
        .header("If-Match", "\"2\"")
        .body(right)
        .put(SERIES + "/" + id + "/assessments/0")
        .then()
        .statusCode(200)
        .body("assessments[0].items.D10", is(7))
        .body("assessments", hasSize(1));
    caseLead()
        .header("If-Match", "\"3\"")
        .body(right)
        .put(SERIES + "/" + id + "/assessments/5")
        .then()
        .statusCode(404);
  }

  @Test
  void onlyACaseLeadOfTheCountyMaySeeOrOpen() {
    String id = opened();

    as(Roles.ANALYST).get(SERIES + "/" + id).then().statusCode(403);
    as(Roles.CASE_LEAD, "09").get(SERIES + "/" + id).then().statusCode(404);
    assertThat(
            count(
                "select count(*) from kit_audit where action = 'assessment.opened' and entity_id = '"
                    + id
                    + "'"))
        .isEqualTo(1);
  }

  @Test
  void aQuestionnaireWithTextsIsNoMeter() {
    published("PEER_RECEPTION_CLIENT");

    caseLead()
        .body(series("PEER_RECEPTION_CLIENT", "CASE-" + number()))
        .post(SERIES)
        .then()
        .statusCode(422)
        .body("code", is("INSTRUMENT_NOT_A_METER"));
  }

  @Test
  void aCaseHasOneSeriesWithAnInstrument() {
    published("X3D10");
    var request = series("X3D10", "CASE-" + number());
    caseLead().body(request).post(SERIES).then().statusCode(201);

    caseLead()
        .body(request)
        .post(SERIES)
        .then()
        .statusCode(409)
        .body("code", is("ASSESSMENT_SERIES_EXISTS"));
  }

  static String opened() {
    published("X3D10");
    return caseLead()
        .body(series("X3D10", "CASE-" + number()))
        .post(SERIES)
        .then()
        .statusCode(201)
        .header("ETag", "\"1\"")
        .extract()
        .path("id");
  }

  private static Map<String, Object> series(String instrument, String caseRef) {
    return Map.of(
        "caseRef",
        caseRef,
        "unitId",
        unit(),
        "instrument",
        instrument,
        "instrumentVersion",
        "1.0.0");
  }

  /** Letters only: it can never look like an identity code. */
  private static String number() {
    return UUID.randomUUID().toString().replaceAll("[^a-f]", "").toUpperCase(java.util.Locale.ROOT)
        + "X";
  }

  private static ValidatableResponse take(String id, String phase, String day, int overall) {
    return caseLead()
        .body(Map.of("phase", phase, "takenOn", day, "items", items(overall)))
        .post(SERIES + "/" + id + "/assessments")
        .then();
  }

  private static Map<String, Object> items(int overall) {
    var items = new LinkedHashMap<String, Object>();
    for (int i = 1; i <= 9; i++) {
      items.put("D0" + i, i == 6 ? null : 5);
    }
    items.put("D10", overall);
    return items;
  }

  private static io.restassured.specification.RequestSpecification caseLead() {
    return as(Roles.CASE_LEAD);
  }

  private static String eventsOf(String id) {
    return KafkaEvents.all("feedback.assessment.v1").stream()
        .filter(event -> id.equals(event.key()))
        .map(event -> event.value())
        .reduce("", (earlier, later) -> later);
  }
}
