package fi.osallisuus.feedback.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fi.osallisuus.feedback.Loop;
import fi.osallisuus.feedback.SurveyHttp;
import fi.osallisuus.feedback.Told;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.test.EventContract;
import fi.osallisuus.kit.test.KafkaEvents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IssueHttpTest extends SurveyHttp {
  private static final String TOPIC = "feedback.issue.v1";

  @Test
  void anIssueIsRaisedHandedOnAndSolved() {
    UUID group = Loop.body("STEERING_GROUP", List.of(), List.of());
    UUID above = Loop.body("STEERING_GROUP", List.of(), List.of());
    String id = raised(Map.of("bodyId", group, "category", "LEGAL"));

    step(id, "escalate", Map.of("bodyId", group, "why", "Ei ratkea täällä."))
        .statusCode(422)
        .body("code", is("ESCALATED_TO_ITSELF"));
    step(id, "escalate", Map.of("bodyId", UUID.randomUUID(), "why", "Ei ratkea täällä."))
        .statusCode(422)
        .body("code", is("BODY_UNKNOWN"));
    step(id, "escalate", Map.of("bodyId", above, "why", "Tarvitaan alueen päätös."))
        .statusCode(200)
        .body("status", is("ESCALATED"))
        .body("escalatedTo", is(above.toString()));
    coordinator()
        .get(API + "/issues?bodyId=" + above)
        .then()
        .statusCode(200)
        .body("items.id", contains(id));
    step(id, "solve", Map.of("solution", "Tiedonvaihdosta sovittiin kirjallisesti."))
        .statusCode(200)
        .body("status", is("SOLVED"))
        .body("solvedOn", is("2026-03-23"));
    step(id, "escalate", Map.of("bodyId", group, "why", "Myöhässä."))
        .statusCode(409)
        .body("code", is("ISSUE_TRANSITION"));

    var events = KafkaEvents.await(TOPIC, id, 3);
    assertThat(events).hasSize(3);
    events.forEach(e -> EventContract.assertValid(TOPIC, "issue.changed", e.value()));
    assertThat(events.getLast().value())
        .contains("\"status\":\"SOLVED\"", "\"category\":\"LEGAL\"")
        .doesNotContain("Tiedonvaihdosta", "Ohjautuminen");
  }

  @Test
  void anAreaReportCountsWhatWasRaisedInThePeriod() {
    UUID area = Told.unit("AREA", null, "Pohjoinen");
    String solved = raised(Map.of("areaId", area, "raisedOn", "2026-02-02"));
    raised(Map.of("areaId", area, "category", "NETWORK", "raisedOn", "2026-02-03"));
    raised(Map.of("areaId", area, "raisedOn", "2025-06-02"));
    step(solved, "solve", Map.of("solution", "Päivystys sai työparin numeron.")).statusCode(200);

    coordinator()
        .get(API + "/issues/reports/" + area)
        .then()
        .statusCode(200)
        .body("from", is("2025-09-24"))
        .body("to", is("2026-03-23"))
        .body("raised", is(2))
        .body("solved", is(1))
        .body("open", is(1))
        .body("categories.category", contains("CLIENT_FLOW", "NETWORK"))
        .body("categories.solved", contains(1, 0));
    coordinator()
        .get(API + "/issues/reports/" + area + "?from=2026-03-01&to=2026-02-01")
        .then()
        .statusCode(422)
        .body("code", is("PERIOD_INVALID"));
    as(Roles.COORDINATOR, "21").get(API + "/issues/reports/" + area).then().statusCode(404);
    as(Roles.COORDINATOR, "21")
        .get(API + "/issues?areaId=" + area)
        .then()
        .body("items", hasSize(0));
  }

  @Test
  void anIssueBelongsToABodyOrAnArea() {
    post(Map.of()).statusCode(422).body("code", is("ISSUE_PLACE"));
    post(Map.of("areaId", UUID.randomUUID())).statusCode(422).body("code", is("UNIT_UNKNOWN"));
    post(Map.of("areaId", unit(), "raisedOn", "2026-03-24"))
        .statusCode(422)
        .body("code", is("DATE_IN_FUTURE"));
  }

  private static String raised(Map<String, Object> more) {
    return post(more).statusCode(201).body("status", is("RAISED")).extract().path("id");
  }

  private static ValidatableResponse post(Map<String, Object> more) {
    var body =
        new HashMap<String, Object>(
            Map.of(
                "category", "CLIENT_FLOW",
                "basis", "EXPERIENCE",
                "title", "Ohjautuminen päivystyksestä",
                "description", "Päivystys ei tiedä, miten ohjata työparille."));
    body.putAll(more);
    return as(Roles.CASE_LEAD).body(body).post(API + "/issues").then();
  }

  private static ValidatableResponse step(String id, String verb, Map<String, Object> body) {
    return Loop.step(Roles.COORDINATOR, "/issues/" + id, verb, body);
  }
}
