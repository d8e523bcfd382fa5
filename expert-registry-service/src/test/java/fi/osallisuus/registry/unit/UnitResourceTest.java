package fi.osallisuus.registry.unit;

import static fi.osallisuus.kit.actor.Roles.ADMIN;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.registry.RegistryTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnitResourceTest extends RegistryTest {

  @Test
  void areaCentreAndTeamStandUnderEachOther() {
    var area = create(ADMIN, "/units", unit("AREA", null));
    var centre = create(ADMIN, "/units", unit("CENTRE", area));
    var team = unit("TEAM", centre);
    team.put("serviceLine", "PSYCHOSOCIAL");
    team.put("level", "PRIMARY");
    team.put("requiredThemes", List.of("ADDICTION"));

    var created = post(ADMIN, "/units", team);

    created
        .statusCode(201)
        .header("ETag", "\"1\"")
        .body("parentId", is(centre))
        .body("requiredThemes", contains("ADDICTION"))
        .body("bilingual", is(true));
    String id = created.extract().path("id");
    KafkaEvents.await("registry.unit.v1", id, 1);
    org.assertj.core.api.Assertions.assertThat(KafkaEvents.types("registry.unit.v1", id))
        .containsExactly("unit.created");
  }

  @Test
  void aTeamCannotStandUnderAnArea() {
    var area = create(ADMIN, "/units", unit("AREA", null));

    post(ADMIN, "/units", unit("TEAM", area))
        .statusCode(422)
        .contentType("application/problem+json")
        .body("code", is("UNIT_PARENT_KIND"))
        .body("errors.pointer", hasItem("/parentId"));
    post(ADMIN, "/units", unit("AREA", area)).statusCode(422).body("code", is("UNIT_PARENT_KIND"));
    post(ADMIN, "/units", unit("CENTRE", null))
        .statusCode(422)
        .body("code", is("UNIT_PARENT_KIND"));
  }

  @Test
  void aBilingualCountyNamesItsUnitsInSwedishToo() {
    var unit = unit("AREA", null);
    unit.put("name", Map.of("fi", "Alue"));

    post(ADMIN, "/units", unit)
        .statusCode(422)
        .body("code", is("SWEDISH_REQUIRED"))
        .body("errors.pointer", hasItem("/name/sv"));
    // Päijät-Häme is not bilingual
    post(asOf(ADMIN, "09"), "/units", unit).statusCode(201).body("bilingual", is(false));
  }

  @Test
  void anUnknownThemeAndAnUnknownParentAreRefusedWithTheirPlace() {
    var unit = unit("AREA", null);
    unit.put("requiredThemes", List.of("ADDICTION", "NO_SUCH"));

    post(ADMIN, "/units", unit)
        .statusCode(422)
        .body("code", is("CODE_UNKNOWN"))
        .body("errors.pointer", hasItem("/requiredThemes/1"));
    post(ADMIN, "/units", unit("TEAM", "0197e3a0-0000-7000-8000-000000000099"))
        .statusCode(422)
        .body("code", is("UNIT_UNKNOWN"));
  }

  @Test
  void aChangeNeedsTheVersionThatWasRead() {
    var unit = unit("AREA", null);
    var id = create(ADMIN, "/units", unit);
    unit.put("active", false);

    as(ADMIN).body(unit).put(BASE + "/units/" + id).then().statusCode(428);
    as(ADMIN)
        .header("If-Match", "\"7\"")
        .body(unit)
        .put(BASE + "/units/" + id)
        .then()
        .statusCode(412)
        .body("currentVersion", is(1));
    as(ADMIN)
        .header("If-Match", "\"1\"")
        .body(unit)
        .put(BASE + "/units/" + id)
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("active", is(false));
    KafkaEvents.await("registry.unit.v1", id, 2);
  }

  @Test
  void codeAndKindStayAndNoCodeIsUsedTwice() {
    var unit = unit("AREA", null);
    var id = create(ADMIN, "/units", unit);

    post(ADMIN, "/units", unit).statusCode(409).body("code", is("CODE_NEVER_REUSED"));
    var other = new HashMap<>(unit);
    other.put("code", code("OTHER"));
    as(ADMIN)
        .header("If-Match", "\"1\"")
        .body(other)
        .put(BASE + "/units/" + id)
        .then()
        .statusCode(409)
        .body("code", is("CODE_NEVER_REUSED"));
  }

  @Test
  void theListIsPagedByKeyset() {
    var area = create(ADMIN, "/units", unit("AREA", null));
    var first = create(ADMIN, "/units", unit("CENTRE", area));
    var second = create(ADMIN, "/units", unit("CENTRE", area));

    var page = get(PROFESSIONAL, "/units?limit=1&parentId=" + area).statusCode(200);
    page.body("items.id", contains(first));
    String next = page.extract().path("next");
    as(PROFESSIONAL)
        .queryParam("cursor", next)
        .get(BASE + "/units?limit=1&parentId=" + area)
        .then()
        .body("items.id", contains(second))
        .body("next", org.hamcrest.Matchers.nullValue());
    get(PROFESSIONAL, "/units?cursor=nonsense").statusCode(400).body("code", is("CURSOR_INVALID"));
  }

  @Test
  void anotherCountyFindsNothingAndOthersMayNotWrite() {
    var id = create(ADMIN, "/units", unit("AREA", null));

    asOf(ADMIN, "09").get(BASE + "/units/" + id).then().statusCode(404);
    post(PROFESSIONAL, "/units", unit("AREA", null)).statusCode(403);
  }

  private static Map<String, Object> unit(String kind, String parent) {
    var unit = new HashMap<String, Object>();
    unit.put("code", code(kind));
    unit.put("kind", kind);
    if (parent != null) {
      unit.put("parentId", parent);
    }
    unit.put("name", words("Yksikkö"));
    unit.put("requiredThemes", List.of());
    unit.put("active", true);
    return unit;
  }
}
