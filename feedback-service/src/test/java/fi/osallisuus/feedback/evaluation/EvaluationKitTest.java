package fi.osallisuus.feedback.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.feedback.SurveyHttp;
import fi.osallisuus.feedback.collection.Registry;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EvaluationKitTest extends SurveyHttp {

  @Test
  void theFourToolsOfThePilotAreShownWithTheirStateAndHowMuchThereIs() {
    var unit = unit();
    var initiative = initiative(List.of(unit));
    kit(initiative)
        .body("code", is("INI-17-009"))
        .body(
            "parts.part",
            contains("CLIENT_EXPERIENCE", "VISITS", "EXPERT_EXPERIENCE", "PROFESSIONAL_EXPERIENCE"))
        .body("parts.state", contains("MISSING", "COLLECTING", "MISSING", "MISSING"))
        .body("parts[1].n", is(0));
    var clients = survey(unit, initiative, "PEER_RECEPTION_CLIENT", "CLIENT");
    var expert = survey(unit, initiative, "EXPERT_EXPERIENCE", "EXPERT");
    String code = code(clients, "QR");
    open(clients);
    for (int i = 0; i < 5; i++) {
      MovableClock.set(MONDAY);
      answer(code, Map.of("NPS", 9)).then().statusCode(201);
    }
    visit("2026-03-23", unit, 0, "COMPLETED", false);
    visit("2026-03-27", unit, 0, "NO_SHOW", false);
    visit("2026-02-27", unit, 0, "COMPLETED", false); // before the initiative
    visit("2026-03-30", UUID.randomUUID(), 0, "COMPLETED", false); // elsewhere
    var corrected = visit("2026-03-30", unit, 0, "NO_SHOW", false);
    visit(corrected, "2026-03-30", unit, 1, "COMPLETED", false);
    visit(corrected, "2026-03-30", unit, 0, "NO_SHOW", false); // told late
    var withdrawn = visit("2026-03-31", unit, 0, "COMPLETED", false);
    visit(withdrawn, "2026-03-31", unit, 1, "COMPLETED", true);
    await(
        "the visits",
        () ->
            count(
                    "select count(*) from counted_visit where unit_id = '%s' and version = 1"
                        .formatted(unit))
                == 2);

    kit(initiative)
        .body("parts.state", contains("COLLECTING", "COLLECTING", "READY", "MISSING"))
        .body("parts[0].n", is(5))
        .body("parts[1].n", is(2))
        .body("parts[0].collectionIds", contains(clients))
        .body("parts[2].n", nullValue())
        .body("parts[2].collectionIds", contains(expert));
    close(clients);
    MovableClock.set(Instant.parse("2027-01-02T08:00:00Z"));
    kit(initiative).body("parts.state", contains("CLOSED", "CLOSED", "READY", "MISSING"));
  }

  @Test
  void whatIsMissingOfTheKitIsPlannedAtOnce() {
    for (String key :
        List.of("PEER_RECEPTION_CLIENT", "EXPERT_EXPERIENCE", "PROFESSIONAL_EXPERIENCE")) {
      published(key);
    }
    var unit = unit();
    var initiative = initiative(List.of(unit));
    var clients = survey(unit, initiative, "PEER_RECEPTION_CLIENT", "CLIENT");
    var body = new HashMap<String, Object>(Map.of("unitId", unit, "opensOn", "2026-04-01"));

    coordinator()
        .body(body)
        .post(path(initiative))
        .then()
        .statusCode(201)
        .body("parts.state", contains("READY", "COLLECTING", "READY", "READY"))
        .body("parts[0].collectionIds", contains(clients));
    coordinator()
        .get(API + "/collections?initiativeId=" + initiative)
        .then()
        .body("items.audience", contains("PROFESSIONAL", "EXPERT", "CLIENT"))
        .body("items[0].kind", is("EVALUATION"))
        .body("items[0].reference", is("INI-17-009 PROFESSIONAL_EXPERIENCE"))
        .body("items[0].closesOn", is("2026-04-14"));
    coordinator()
        .body(body)
        .post(path(initiative))
        .then()
        .statusCode(409)
        .body("code", is("KIT_COMPLETE"));
    body.put("unitId", unit());
    coordinator()
        .body(body)
        .post(path(initiative(List.of(unit))))
        .then()
        .statusCode(422)
        .body("code", is("UNIT_NOT_OF_INITIATIVE"));
    as(Roles.UNIT_MANAGER).body(body).post(path(initiative)).then().statusCode(403);
  }

  @Test
  void nothingOfAVisitCanBeLaidBesideAnAnswer() {
    assertThat(
            rows(
                    "select column_name from information_schema.columns"
                        + " where table_name = 'counted_visit'")
                .stream()
                .map(row -> row.get("column_name")))
        .containsExactlyInAnyOrder(
            "visit_hash", "county", "unit_id", "month", "completed", "version");
  }

  @Test
  void strangersFindNoKit() {
    var initiative = initiative(List.of(unit()));

    as(Roles.COORDINATOR, "18").get(path(initiative)).then().statusCode(404);
    as(Roles.EXPERT).get(path(initiative)).then().statusCode(403);
    coordinator().get(path(UUID.randomUUID())).then().statusCode(404);
  }

  static UUID initiative(List<UUID> units) {
    var id = UUID.randomUUID();
    Registry.initiative(id, "INI-17-009", units);
    await(
        "the initiative",
        () -> count("select count(*) from initiative where id = '" + id + "'") == 1);
    return id;
  }

  private static String survey(UUID unit, UUID initiative, String instrument, String audience) {
    var plan = plan(unit);
    plan.put("instrument", instrument);
    plan.put("audience", audience);
    plan.put("kind", "EVALUATION");
    plan.put("initiativeId", initiative);
    return planned(plan);
  }

  private static UUID visit(String day, UUID unit, int version, String outcome, boolean withdrawn) {
    var id = UUID.randomUUID();
    visit(id, day, unit, version, outcome, withdrawn);
    return id;
  }

  private static void visit(
      UUID id, String day, UUID unit, int version, String outcome, boolean withdrawn) {
    KafkaEvents.publish(
        "booking.visit.v1",
        withdrawn ? "visit.withdrawn" : version == 0 ? "visit.recorded" : "visit.corrected",
        id.toString(),
        COUNTY,
        """
        {"visitId":"%s","version":%d,"appointmentId":"%s","receptionId":"%s","unitId":"%s",
         "localDate":"%s","outcome":"%s","clientType":"OWN_EXPERIENCE","noticeRepeated":true,
         "withdrawn":%s}
        """
            .formatted(
                id, version, UUID.randomUUID(), UUID.randomUUID(), unit, day, outcome, withdrawn));
  }

  private static ValidatableResponse kit(UUID initiative) {
    return coordinator().get(path(initiative)).then().statusCode(200);
  }

  private static String path(UUID initiative) {
    return API + "/initiatives/" + initiative + "/evaluation-kit";
  }
}
