package fi.osallisuus.registry.staff;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fi.osallisuus.registry.Pool;
import fi.osallisuus.registry.RegistryTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StaffTest extends RegistryTest {
  private final String account = UUID.randomUUID().toString();

  @Test
  void aCaseLeadIsAtAUnitForAShareOfWorkingTimeAndATime() {
    var id = create(UNIT_MANAGER, "/staff-assignments", assignment("0.50"));
    var list = "/staff-assignments?limit=200&role=CASE_LEAD&unitId=" + Pool.area() + "&on=";
    get(PROFESSIONAL, list + "2027-01-01").body("items.id", hasItem(id));
    verb(UNIT_MANAGER, "/staff-assignments/" + id + ":end", Map.of("endsOn", "2026-12-31"))
        .statusCode(200)
        .body("endsOn", is("2026-12-31"))
        .body("fte", is("0.50"));

    get(PROFESSIONAL, list + "2026-12-31").body("items.id", hasItem(id));
    get(PROFESSIONAL, list + "2027-01-01").body("items.id", not(hasItem(id)));
    at("2027-01-01T08:00:00Z");
    verb(UNIT_MANAGER, "/staff-assignments/" + id + ":end", Map.of("endsOn", "2027-06-30"))
        .statusCode(409)
        .body("code", is("STAFF_ASSIGNMENT_ENDED"));
  }

  @Test
  void moreThanAFullWorkingTimeIsAWarning() {
    post(UNIT_MANAGER, "/staff-assignments", assignment("0.60"))
        .statusCode(201)
        .body("warnings", empty());

    post(UNIT_MANAGER, "/staff-assignments", assignment("0.50"))
        .statusCode(201)
        .body("warnings", contains("FTE_OVER_1"));
    post(UNIT_MANAGER, "/staff-assignments", assignment("1.10"))
        .statusCode(400)
        .body("errors.pointer", hasItem("/fte"));
  }

  @Test
  void unknownRolesReversedDaysAndStrangersAreRefused() {
    var body = assignment("0.50");
    body.put("role", "NO_SUCH");
    post(UNIT_MANAGER, "/staff-assignments", body)
        .statusCode(422)
        .body("code", is("CODE_UNKNOWN"))
        .body("errors.pointer", hasItem("/role"));
    body.put("role", "CASE_LEAD");
    body.put("endsOn", "2025-12-31");
    post(UNIT_MANAGER, "/staff-assignments", body)
        .statusCode(422)
        .body("code", is("DATES_REVERSED"));
    var id = create(UNIT_MANAGER, "/staff-assignments", assignment("0.50"));
    asOf(COORDINATOR, "09").get(BASE + "/staff-assignments/" + id).then().statusCode(404);
    post(PROFESSIONAL, "/staff-assignments", assignment("0.50")).statusCode(403);
  }

  private Map<String, Object> assignment(String fte) {
    return new HashMap<>(
        Map.of(
            "role",
            "CASE_LEAD",
            "unitId",
            Pool.area(),
            "accountId",
            account,
            "profession",
            "NURSE",
            "fte",
            fte,
            "startsOn",
            "2026-01-01"));
  }
}
