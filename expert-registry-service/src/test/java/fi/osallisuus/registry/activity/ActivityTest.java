package fi.osallisuus.registry.activity;

import static fi.osallisuus.kit.actor.Roles.ADMIN;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.registry.RegistryTest;
import fi.osallisuus.registry.initiative.Pilot;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ActivityTest extends RegistryTest {

  @Test
  void theCoverageMatrixCountsUnitsOfALineByMode() {
    var line = code("LINE").replace('-', '_');
    var first = unit(line);
    var second = unit(line);
    unit(line);
    record(first, "CLIENT_PANEL");
    record(second, "CLIENT_PANEL");
    var ended = record(second, "FORUM");
    var id = record(first, "LECTURE");
    verb(COORDINATOR, "/activities/" + ended + ":end", Map.of("until", "2026-03-19"))
        .statusCode(200);

    var cell = "items.find{it.serviceLine=='%s' && it.mode=='%s'}".formatted(line, "CLIENT_PANEL");
    get(PROFESSIONAL, "/activities/coverage")
        .statusCode(200)
        .body(cell + ".units", is(2))
        .body(cell + ".unitsOfLine", is(3))
        .body(cell.replace("CLIENT_PANEL", "LECTURE") + ".units", is(1))
        .body(cell.replace("CLIENT_PANEL", "FORUM"), nullValue());
    asOf(PROFESSIONAL, "21")
        .get(BASE + "/activities/coverage")
        .then()
        .statusCode(200)
        .body("items", empty());
    assertThat(KafkaEvents.await("registry.activity.v1", id, 1).getFirst().value())
        .doesNotContain("Osastonhoitaja");
    KafkaEvents.assertContract("registry.activity.v1");
  }

  @Test
  void aUnitCarriesOutAModeOnceAtATimeAndMayBeginAnew() {
    var unit = unit("PSYCHOSOCIAL");
    var id = record(unit, "CLIENT_PANEL");
    post(UNIT_MANAGER, "/activities", activity(unit, "CLIENT_PANEL"))
        .statusCode(409)
        .body("code", is("ACTIVITY_EXISTS"));
    Pilot.put(UNIT_MANAGER, "/activities/" + id, activity(unit, "FORUM"))
        .statusCode(409)
        .body("code", is("ACTIVITY_FIXED"));
    verb(UNIT_MANAGER, "/activities/" + id + ":end", Map.of("until", "2026-03-01")).statusCode(200);
    verb(UNIT_MANAGER, "/activities/" + id + ":end", Map.of("until", "2026-03-02"))
        .statusCode(409)
        .body("code", is("ACTIVITY_ENDED"));

    var again = record(unit, "CLIENT_PANEL");

    get(PROFESSIONAL, "/activities?unitId=" + unit).body("items.id", contains(id, again));
    KafkaEvents.await("registry.activity.v1", id, 2);
    assertThat(KafkaEvents.types("registry.activity.v1", id))
        .containsExactly("activity.recorded", "activity.changed");
  }

  @Test
  void unknownModesAndStrangersAreRefused() {
    var unit = unit("PSYCHOSOCIAL");

    post(UNIT_MANAGER, "/activities", activity(unit, "NO_SUCH"))
        .statusCode(422)
        .body("code", is("CODE_UNKNOWN"))
        .body("errors.pointer", hasItem("/mode"));
    var id = record(unit, "FORUM");
    asOf(COORDINATOR, "09").get(BASE + "/activities/" + id).then().statusCode(404);
    post(PROFESSIONAL, "/activities", activity(unit, "LECTURE")).statusCode(403);
  }

  private static String record(String unit, String mode) {
    return create(UNIT_MANAGER, "/activities", activity(unit, mode));
  }

  private static Map<String, Object> activity(String unit, String mode) {
    return Map.of(
        "unitId", unit,
        "mode", mode,
        "level", "UNIT",
        "contactRole", "Osastonhoitaja",
        "since", "2025-09-01");
  }

  private static String unit(String line) {
    var unit = new HashMap<String, Object>();
    unit.put("code", code("ACT"));
    unit.put("kind", "AREA");
    unit.put("name", words("Alue"));
    unit.put("serviceLine", line);
    unit.put("requiredThemes", List.of());
    unit.put("active", true);
    return create(ADMIN, "/units", unit);
  }
}
