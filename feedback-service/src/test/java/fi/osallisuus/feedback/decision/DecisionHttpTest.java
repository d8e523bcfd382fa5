package fi.osallisuus.feedback.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fi.osallisuus.feedback.Loop;
import fi.osallisuus.feedback.SurveyHttp;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.test.EventContract;
import fi.osallisuus.kit.test.KafkaEvents;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DecisionHttpTest extends SurveyHttp {
  private static final String TOPIC = "feedback.decision.v1";

  @Test
  void aDecisionTellsWhatStoodBehindItAndWhoWasMissing() {
    var body =
        Loop.body("WORKING_GROUP", List.of("ADDICTION", "HOUSING", "YOUTH"), List.of("YOUTH"));
    var need = UUID.randomUUID();
    var request = Loop.decision();
    request.put("bodyId", body);
    request.put("inputs", List.of(Map.of("kind", "NEED", "id", need)));

    String id =
        coordinator()
            .body(request)
            .post(API + "/decisions")
            .then()
            .statusCode(201)
            .body("missingSectors", contains("ADDICTION", "HOUSING"))
            .body("inputs.id", contains(need.toString()))
            .body("contributors[0].people", is(3))
            .extract()
            .path("id");

    var event = KafkaEvents.await(TOPIC, id, 1).getFirst().value();
    EventContract.assertValid(TOPIC, "decision.changed", event);
    assertThat(event).contains(need.toString()).doesNotContain("Ruokailun", "HVA/");
    as(Roles.BOARD_MEMBER)
        .get(API + "/decisions?inputId=" + need)
        .then()
        .statusCode(200)
        .body("items.id", contains(id));
    as(Roles.BOARD_MEMBER)
        .get(API + "/decisions?bodyId=" + body + "&withoutInput=true")
        .then()
        .body("items", hasSize(0));
  }

  @Test
  void whatNobodyStandsBehindIsListedUntilItIsLinked() {
    var body = Loop.body("BOARD", List.of(), List.of());
    var request = Loop.decision();
    request.put("bodyId", body);
    String id =
        coordinator()
            .body(request)
            .post(API + "/decisions")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String list = API + "/decisions?withoutInput=true&bodyId=" + body;
    coordinator().get(list).then().body("items.id", contains(id));

    var link =
        Map.<String, Object>of("inputs", List.of(Map.of("kind", "NEED", "id", UUID.randomUUID())));
    Loop.step(Roles.COORDINATOR, "/decisions/" + id, "link", link).statusCode(200);
    Loop.step(Roles.COORDINATOR, "/decisions/" + id, "link", link)
        .statusCode(200)
        .body("inputs", hasSize(1));

    coordinator().get(list).then().body("items.id", not(hasItem(id)));
  }

  @Test
  void aPolicyLineHoldsFromADayUntilItIsEnded() {
    var body = Loop.body("WORKING_GROUP", List.of(), List.of());
    var request = Loop.decision();
    request.put("bodyId", body);
    request.put("kind", "POLICY_LINE");
    coordinator()
        .body(request)
        .post(API + "/decisions")
        .then()
        .statusCode(422)
        .body("code", is("VALIDITY_REQUIRED"));
    request.put("validFrom", "2026-04-01");
    String id =
        coordinator()
            .body(request)
            .post(API + "/decisions")
            .then()
            .statusCode(201)
            .extract()
            .path("id");

    Loop.step(Roles.COORDINATOR, "/decisions/" + id, "end", Map.of("validTo", "2026-03-31"))
        .statusCode(422)
        .body("code", is("DATES_REVERSED"));
    Loop.step(Roles.COORDINATOR, "/decisions/" + id, "end", Map.of("validTo", "2026-12-31"))
        .statusCode(200);

    String inForce = API + "/decisions?bodyId=" + body + "&inForceOn=";
    coordinator().get(inForce + "2026-12-31").then().body("items.id", contains(id));
    coordinator().get(inForce + "2027-01-01").then().body("items", hasSize(0));
    coordinator().get(inForce + "2026-03-31").then().body("items", hasSize(0));
  }

  @Test
  void whatIsDecidedTomorrowIsNotOnRecordToday() {
    var request = Loop.decision();
    request.put("decidedOn", "2026-03-24");

    coordinator()
        .body(request)
        .post(API + "/decisions")
        .then()
        .statusCode(422)
        .body("code", is("DATE_IN_FUTURE"))
        .body("errors.pointer", contains("/decidedOn"));
    request.put("decidedOn", "2026-03-20");
    request.put("inputs", List.of(Map.of("kind", "FEEDBACK", "id", UUID.randomUUID())));
    coordinator()
        .body(request)
        .post(API + "/decisions")
        .then()
        .statusCode(422)
        .body("code", is("SOURCE_UNKNOWN"))
        .body("errors.pointer", contains("/inputs/0"));
  }
}
