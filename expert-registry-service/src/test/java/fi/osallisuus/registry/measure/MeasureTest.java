package fi.osallisuus.registry.measure;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.registry.RegistryTest;
import fi.osallisuus.registry.initiative.Pilot;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeasureTest extends RegistryTest {

  @Test
  void aProgrammeShowsWhatIsDoneOfWhatIsPlannedByArea() {
    var id = create(COORDINATOR, "/initiatives", Pilot.body("PROGRAMME"));
    var path = "/initiatives/" + id + "/measures";
    var first = create(COORDINATOR, path, measure("DECISION_MAKING", "2026-06-30"));
    create(COORDINATOR, path, measure("DECISION_MAKING", "2026-03-01"));
    create(COORDINATOR, path, measure("SERVICES", "2026-06-30"));
    var dropped = create(COORDINATOR, path, measure("DEVELOPMENT", "2026-06-30"));
    verb(COORDINATOR, path + "/" + first + ":complete", Map.of("doneOn", "2026-03-19"))
        .statusCode(200)
        .body("status", is("DONE"));
    verb(COORDINATOR, path + "/" + dropped + ":cancel").statusCode(200);

    get(PROFESSIONAL, path + "/progress")
        .statusCode(200)
        .body("planned", is(3))
        .body("done", is(1))
        .body("overdue", is(1))
        .body("areas.area", contains("DECISION_MAKING", "SERVICES"))
        .body("areas.planned", contains(2, 1))
        .body("areas.done", contains(1, 0));
    get(PROFESSIONAL, path + "?area=DECISION_MAKING").body("items.overdue", contains(false, true));
    var event = KafkaEvents.await("registry.initiative.v1", id, 7).getLast();
    assertThat(JsonPath.from(event.value()).getList("measures.done", Integer.class))
        .containsExactly(1, 0);
  }

  @Test
  void aClosedMeasureStaysAndOnlyAProgrammeHasMeasures() {
    var id = create(COORDINATOR, "/initiatives", Pilot.body("PROGRAMME"));
    var path = "/initiatives/" + id + "/measures";
    var measure = create(COORDINATOR, path, measure("SERVICES", "2026-06-30"));
    verb(COORDINATOR, path + "/" + measure + ":complete", Map.of("doneOn", "2026-03-21"))
        .statusCode(422)
        .body("code", is("DATE_IN_FUTURE"));
    verb(COORDINATOR, path + "/" + measure + ":cancel").statusCode(200);

    Pilot.put(COORDINATOR, path + "/" + measure, measure("SERVICES", "2026-07-31"))
        .statusCode(409)
        .body("code", is("MEASURE_CLOSED"));
    post(
            COORDINATOR,
            "/initiatives/" + Pilot.idea() + "/measures",
            measure("SERVICES", "2026-06-30"))
        .statusCode(409)
        .body("code", is("NOT_A_PROGRAMME"));
    var finnish =
        Map.of(
            "area", "SERVICES",
            "title", Map.of("fi", "Vain suomeksi"),
            "responsible", "Johtaja",
            "dueOn", "2026-06-30");
    post(COORDINATOR, path, finnish)
        .statusCode(422)
        .body("code", is("SWEDISH_REQUIRED"))
        .body("errors.pointer", hasItem("/title/sv"));
    asOf(COORDINATOR, "09").get(BASE + path + "/progress").then().statusCode(404);
    post(PROFESSIONAL, path, measure("SERVICES", "2026-06-30")).statusCode(403);
  }

  private static Map<String, Object> measure(String area, String dueOn) {
    return Map.of(
        "area",
        area,
        "title",
        words("Toimenpide"),
        "responsible",
        "Hallintojohtaja",
        "dueOn",
        dueOn);
  }
}
