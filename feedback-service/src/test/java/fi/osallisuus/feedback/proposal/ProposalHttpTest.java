package fi.osallisuus.feedback.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.feedback.Loop;
import fi.osallisuus.feedback.SurveyHttp;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.test.EventContract;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProposalHttpTest extends SurveyHttp {
  private static final String TOPIC = "feedback.proposal.v1";

  @Test
  void whatIsAcceptedHasSomebodyResponsibleAndIsDoneWithItsAction() {
    String id = received(panel());

    step(id, "handle", Map.of("outcome", "ACCEPTED"))
        .statusCode(422)
        .body("code", is("ACTION_INCOMPLETE"));
    step(
            id,
            "handle",
            Map.of("outcome", "ACCEPTED", "responsible", "UNIT_MANAGER", "dueOn", "2026-06-30"))
        .statusCode(200)
        .body("status", is("HANDLED"))
        .body("outcome", is("ACCEPTED"))
        .body("handledOn", is("2026-03-23"));
    String action =
        coordinator()
            .get(API + "/actions?source=PANEL_PROPOSAL&sourceId=" + id)
            .then()
            .body("items", hasSize(1))
            .body("items[0].status", is("AGREED"))
            .body("items[0].responsible", is("UNIT_MANAGER"))
            .body("items[0].what", is("Iltavastaanotto"))
            .extract()
            .path("items[0].id");
    MovableClock.set(Instant.parse("2026-06-10T08:00:00Z"));
    Loop.step(Roles.UNIT_MANAGER, "/actions/" + action, "implement", null).statusCode(200);

    coordinator()
        .get(API + "/proposals/" + id)
        .then()
        .body("status", is("IMPLEMENTED"))
        .body("implementedOn", is("2026-06-10"))
        .body("handledOn", is("2026-03-23"));
    var events = KafkaEvents.await(TOPIC, id, 3);
    assertThat(events).hasSize(3);
    events.forEach(e -> EventContract.assertValid(TOPIC, "proposal.changed", e.value()));
    assertThat(events.getLast().value())
        .contains("\"status\":\"IMPLEMENTED\"", "\"version\":3")
        .doesNotContain("vastaanot");
    step(id, "implement", null).statusCode(409).body("code", is("PROPOSAL_TRANSITION"));
  }

  @Test
  void aRejectionTellsThePanelWhyInBothLanguages() {
    String id = received(panel());

    step(id, "handle", Map.of("outcome", "REJECTED"))
        .statusCode(422)
        .body("code", is("REASON_REQUIRED"))
        .body("errors.pointer", contains("/reason"));
    step(
            id,
            "handle",
            Map.of("outcome", "REJECTED", "reason", Map.of("fi", "Rahaa ei ole tänä vuonna.")))
        .statusCode(422)
        .body("code", is("LANGUAGE_REQUIRED"));
    step(
            id,
            "handle",
            Map.of(
                "outcome",
                "REJECTED",
                "reason",
                Map.of("fi", "Rahaa ei ole tänä vuonna.", "sv", "Det finns inga pengar i år.")))
        .statusCode(200)
        .body("reason.sv", is("Det finns inga pengar i år."));
    step(id, "implement", null).statusCode(409);
    step(id, "handle", Map.of("outcome", "UNDER_PREPARATION")).statusCode(409);
  }

  @Test
  void whatIsUnderPreparationGetsItsLastWordLaterAndTheFirstDayCounts() {
    String id = received(panel());

    step(id, "handle", Map.of("outcome", "UNDER_PREPARATION")).statusCode(200);
    MovableClock.set(Instant.parse("2026-05-04T08:00:00Z"));
    step(
            id,
            "handle",
            Map.of("outcome", "ACCEPTED", "responsible", "COORDINATOR", "dueOn", "2026-12-31"))
        .statusCode(200)
        .body("outcome", is("ACCEPTED"))
        .body("handledOn", is("2026-03-23"));
    step(id, "implement", null).statusCode(200).body("implementedOn", is("2026-05-04"));
  }

  @Test
  void whatWaitsForAnAnswerIsListedByItsDay() {
    UUID panel = panel();
    String late = received(panel, "2026-01-12");
    String later = received(panel, "2026-02-25");
    String answered = received(panel, "2026-01-13");
    step(answered, "handle", Map.of("outcome", "UNDER_PREPARATION")).statusCode(200);

    var due =
        coordinator()
            .get(API + "/proposals/due?by=2026-03-22&limit=200")
            .then()
            .statusCode(200)
            .body("items.id", hasItem(late))
            .body("items.id", not(hasItem(later)))
            .body("items.id", not(hasItem(answered)));
    assertThat((Boolean) due.extract().path("items.find { it.id == '" + late + "' }.overdue"))
        .isTrue();
    // Members of panels see every answer, also in the order of the panel.
    as(Roles.DEVELOPER_CLIENT)
        .get(API + "/proposals?bodyId=" + panel)
        .then()
        .statusCode(200)
        .body("items.id", contains(late, later, answered))
        .body("items[1].answerDueOn", is("2026-04-25"))
        .body("items[1].outcome", nullValue());
    as(Roles.COORDINATOR, "21")
        .get(API + "/proposals?bodyId=" + panel)
        .then()
        .body("items", hasSize(0));
  }

  @Test
  void aProposalComesFromABodyAndNotFromTheFuture() {
    post(UUID.randomUUID(), "2026-03-20").statusCode(422).body("code", is("BODY_UNKNOWN"));
    post(panel(), "2026-03-24").statusCode(422).body("code", is("DATE_IN_FUTURE"));
    coordinator()
        .body(Loop.proposal(unit(), "PANEL_PROPOSAL", UUID.randomUUID()))
        .post(API + "/actions")
        .then()
        .statusCode(422)
        .body("code", is("SOURCE_UNKNOWN"));
  }

  private static UUID panel() {
    return Loop.body("CLIENT_PANEL", List.of(), List.of());
  }

  private static String received(UUID panel) {
    return received(panel, "2026-02-25");
  }

  private static String received(UUID panel, String day) {
    return post(panel, day).statusCode(201).body("status", is("RECEIVED")).extract().path("id");
  }

  private static io.restassured.response.ValidatableResponse post(UUID panel, String day) {
    return coordinator()
        .body(
            Map.of(
                "bodyId",
                panel,
                "title",
                "Iltavastaanotto",
                "text",
                "Vastaanotolle pitäisi päästä myös illalla.",
                "receivedOn",
                day))
        .post(API + "/proposals")
        .then();
  }

  private static io.restassured.response.ValidatableResponse step(
      String id, String verb, Map<String, Object> body) {
    return Loop.step(Roles.COORDINATOR, "/proposals/" + id, verb, body);
  }
}
