package fi.osallisuus.registry.orientation;

import static fi.osallisuus.kit.actor.Roles.ADMIN;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.registry.Pool;
import fi.osallisuus.registry.RegistryTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The receiving unit is prepared before the first session, not only the expert (S1-33). */
@QuarkusTest
class UnitReadinessTest extends RegistryTest {

  @Test
  void aUnitIsReadyWhenItsMandatoryItemsAreDone() {
    var unit = unit();
    var ofUnit = released("UNIT", "READING", "DISCUSSION");
    get(PROFESSIONAL, "/units/" + unit + "/readiness")
        .statusCode(200)
        .body("ready", is(false))
        .body("packages", is(0));
    post(
            COORDINATOR,
            "/orientations",
            Map.of("packageId", Pool.orientationPackage(), "unitId", unit))
        .statusCode(422)
        .body("code", is("PACKAGE_UNKNOWN"));
    var given =
        post(COORDINATOR, "/orientations", Map.of("packageId", ofUnit, "unitId", unit))
            .statusCode(201)
            .body("expertId", nullValue())
            .body("unitId", is(unit));
    post(COORDINATOR, "/orientations", Map.of("packageId", ofUnit, "unitId", unit))
        .statusCode(409)
        .body("code", is("PACKAGE_ASSIGNED"));
    String id = given.extract().path("id");
    List<String> items = given.extract().path("items.itemId");
    get(PROFESSIONAL, "/units/" + unit + "/readiness").body("openItems", hasSize(2));

    complete(id, items.getFirst()).statusCode(200).body("complete", is(false));
    complete(id, items.getLast()).statusCode(200).body("complete", is(true));

    get(PROFESSIONAL, "/units/" + unit + "/readiness")
        .body("ready", is(true))
        .body("readySince", is("2026-03-20"))
        .body("openItems", empty());
    get(PROFESSIONAL, "/units/" + unit).body("readySince", is("2026-03-20"));
    KafkaEvents.await("registry.unit.v1", unit, 2);
    assertThat(KafkaEvents.types("registry.unit.v1", unit))
        .containsExactly("unit.created", "unit.changed");
    KafkaEvents.assertContract("registry.unit.v1");
    verb(EXPERT, "/orientations/" + id + ":complete-items", Map.of("items", List.of()))
        .statusCode(403);
    // a package for the expert is reached through the expert only
    var ofExpert = Pool.orient(Pool.newExpert(), 1);
    complete(ofExpert, items.getFirst()).statusCode(404);
  }

  @Test
  void aNetworkIsBuiltByPartnersNotByAWord() {
    var unit = unit();
    var package_ =
        Map.of(
            "code", code("OR"),
            "title", words("Perehdytys"),
            "items", List.of(item("NETWORK_TASK")));
    post(COORDINATOR, "/orientation-packages", package_)
        .statusCode(422)
        .body("code", is("NETWORK_TASK_AUDIENCE"))
        .body("errors[0].pointer", is("/items/0/type"));
    var given =
        post(
                UNIT_MANAGER,
                "/orientations",
                Map.of(
                    "packageId",
                    released("STAFF", "NETWORK_TASK"),
                    "unitId",
                    unit,
                    "accountId",
                    "5c0f2a44-0000-4000-8000-000000000001"))
            .statusCode(201);

    complete(given.extract().path("id"), given.extract().path("items[0].itemId"))
        .statusCode(409)
        .body("code", is("NETWORK_NOT_BUILT"))
        .body("sectors", contains("HYTE", "SOTE", "THIRD_SECTOR"));
    get(COORDINATOR, "/orientations?unitId=" + unit)
        .body("items", hasSize(1))
        .body("items[0].complete", is(false));
    get(COORDINATOR, "/orientations?accountId=nobody").body("items", empty());

    List.of("SOTE", "HYTE", "THIRD_SECTOR").forEach(sector -> partner(sector, unit));

    complete(given.extract().path("id"), given.extract().path("items[0].itemId"))
        .statusCode(200)
        .body("complete", is(true));
  }

  @Test
  void aDraftPackageIsRewrittenAndSentBack() {
    var code = code("OR");
    var id = create(COORDINATOR, "/orientation-packages", body(code, "UNIT", "TASK", "TASK"));
    var path = "/orientation-packages/" + id;

    as(COORDINATOR)
        .header("If-Match", "\"1\"")
        .body(body(code, "UNIT", "VISIT"))
        .put(BASE + path)
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].type", is("VISIT"))
        .body("items[0].language", is("fi"));
    verb(COORDINATOR, path + ":submit").statusCode(200).body("status", is("IN_REVIEW"));
    verb("HR", path + ":send-back").statusCode(200).body("status", is("DRAFT"));
  }

  private static io.restassured.response.ValidatableResponse complete(String id, String item) {
    return verb(
        UNIT_MANAGER,
        "/orientations/" + id + ":complete-items",
        Map.of("items", List.of(Map.of("itemId", item, "doneOn", "2026-03-19"))));
  }

  private static String released(String audience, String... types) {
    var id = create(COORDINATOR, "/orientation-packages", body(code("OR"), audience, types));
    Pool.release("/orientation-packages/" + id);
    return id;
  }

  private static Map<String, Object> body(String code, String audience, String... types) {
    return Map.of(
        "code",
        code,
        "audience",
        audience,
        "title",
        words("Vastaanottava yksikkö"),
        "items",
        List.of(types).stream().map(UnitReadinessTest::item).toList());
  }

  private static Map<String, Object> item(String type) {
    return Map.of("mandatory", true, "type", type, "title", words("Kohta"), "language", "fi");
  }

  private static void partner(String sector, String area) {
    var id =
        create(
            UNIT_MANAGER,
            "/partners",
            Map.of(
                "name", words("Kumppani " + sector),
                "sector", sector,
                "needAreas", List.of("SOCIAL"),
                "areaIds", List.of(area),
                "contact", Map.of("role", "Ohjaaja", "mailbox", "ohjaus@example.org")));
    verb(UNIT_MANAGER, "/partners/" + id + ":verify", Map.of("verifiedOn", "2026-03-20"))
        .statusCode(200);
  }

  private static String unit() {
    return create(
        ADMIN,
        "/units",
        Map.of(
            "code", code("READY"),
            "kind", "AREA",
            "name", words("Alue"),
            "requiredThemes", List.of(),
            "active", true));
  }
}
