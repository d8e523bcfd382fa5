package fi.osallisuus.registry.baseline;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.registry.Pool;
import fi.osallisuus.registry.RegistryTest;
import fi.osallisuus.registry.initiative.Pilot;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BaselineTest extends RegistryTest {

  @Test
  void aUnitIsMappedAgainAndAgainAndEventsTellEveryMapping() {
    var id = Pilot.idea();
    var path = "/initiatives/" + id + "/baselines";
    var first = create(COORDINATOR, path, mapping("2026-01-15", "NONE", false));
    create(COORDINATOR, path, mapping("2026-03-10", "EXISTS", true));
    post(COORDINATOR, path, mapping("2026-03-10", "PARTLY", false))
        .statusCode(409)
        .body("code", is("BASELINE_EXISTS"));

    Pilot.put(
            COORDINATOR, path + "/" + first, mapping("2026-01-15", "DEVELOPED_NOT_ADOPTED", false))
        .statusCode(200)
        .body("status", is("DEVELOPED_NOT_ADOPTED"));

    get(PROFESSIONAL, path).body("items.status", contains("DEVELOPED_NOT_ADOPTED", "EXISTS"));
    var event = KafkaEvents.await("registry.initiative.v1", id, 4).getLast();
    var json = JsonPath.from(event.value());
    assertThat(json.getList("baselines.status", String.class))
        .containsExactly("DEVELOPED_NOT_ADOPTED", "EXISTS");
    assertThat(json.getList("baselines.structuredUse", Boolean.class)).containsExactly(false, true);
    assertThat(json.getList("baselines.on", String.class))
        .containsExactly("2026-01-15", "2026-03-10");
    assertThat(event.value()).doesNotContain("vastaanotolla");
  }

  @Test
  void whatDoesNotFitIsRefused() {
    var id = Pilot.idea();
    var path = "/initiatives/" + id + "/baselines";

    post(COORDINATOR, path, mapping("2026-01-15", "NONE", true))
        .statusCode(422)
        .body("code", is("BASELINE_CONTRADICTION"))
        .body("errors.pointer", hasItem("/structuredUse"));
    post(COORDINATOR, path, mapping("2026-04-15", "NONE", false))
        .statusCode(422)
        .body("code", is("DATE_IN_FUTURE"));
    var mapped = create(COORDINATOR, path, mapping("2026-01-15", "NONE", false));
    Pilot.put(COORDINATOR, path + "/" + mapped, mapping("2026-01-16", "NONE", false))
        .statusCode(409)
        .body("code", is("BASELINE_FIXED"));
    asOf(COORDINATOR, "09").get(BASE + path).then().statusCode(404);
    post(PROFESSIONAL, path, mapping("2026-01-17", "NONE", false)).statusCode(403);
  }

  private static Map<String, Object> mapping(String day, String status, boolean structured) {
    return Map.of(
        "unitId", Pool.area(),
        "mappedOn", day,
        "status", status,
        "structuredUse", structured,
        "remark", "Ei kokemusasiantuntijaa vastaanotolla");
  }
}
