package fi.osallisuus.registry.team;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.registry.Pool;
import fi.osallisuus.registry.RegistryTest;
import fi.osallisuus.registry.initiative.Pilot;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TeamTest extends RegistryTest {

  @Test
  void aRoleIsHandedOverAndBothStayInTheHistory() {
    var id = Pilot.idea();
    var path = "/initiatives/" + id + "/team";
    var first = Pilot.member(id, "OWNER", Pilot.OWNER);
    post(COORDINATOR, path, member("OWNER", "someone-else", 20))
        .statusCode(409)
        .body("code", is("TEAM_ROLE_TAKEN"));

    verb(COORDINATOR, path + "/" + first + ":hand-over", handOver("2026-02-01"))
        .statusCode(422)
        .body("code", is("DATES_REVERSED"))
        .body("errors.pointer", hasItem("/on"));
    verb(COORDINATOR, path + "/" + first + ":hand-over", handOver("2026-03-27"))
        .statusCode(422)
        .body("code", is("DATE_IN_FUTURE"));
    String second =
        verb(COORDINATOR, path + "/" + first + ":hand-over", handOver("2026-03-02"))
            .statusCode(200)
            .body("role", is("OWNER"))
            .body("since", is("2026-03-02"))
            .extract()
            .path("id");

    get(PROFESSIONAL, path)
        .body("items.id", contains(first, second))
        .body("items.until", contains("2026-03-01", null))
        .body("items[0].successorId", is(second));
    get(PROFESSIONAL, path + "?current=true").body("items.id", contains(second));
    verb(COORDINATOR, path + "/" + first + ":hand-over", handOver("2026-03-03"))
        .statusCode(409)
        .body("code", is("TEAM_MEMBER_LEFT"));
  }

  @Test
  void whilePilotingOwnerAndManagerCannotLeaveButAreHandedOver() {
    var id = Pilot.piloting();
    var path = "/initiatives/" + id + "/team";
    String owner = get(PROFESSIONAL, path).extract().path("items.find{it.role=='OWNER'}.id");
    String expert =
        get(PROFESSIONAL, path).extract().path("items.find{it.role=='CLIENT_PERSPECTIVE'}.id");

    verb(COORDINATOR, path + "/" + owner + ":leave", Map.of("until", "2026-03-19"))
        .statusCode(409)
        .body("code", is("TEAM_ROLE_MUST_STAY"));
    verb(COORDINATOR, path + "/" + owner + ":hand-over", handOver("2026-03-19")).statusCode(200);
    verb(COORDINATOR, path + "/" + expert + ":leave", Map.of("until", "2026-03-19"))
        .statusCode(200)
        .body("until", is("2026-03-19"));
  }

  @Test
  void moreThanAFullWorkingTimeIsAWarning() {
    var account = UUID.randomUUID().toString();
    var first = Pilot.idea();
    var second = Pilot.idea();

    post(COORDINATOR, "/initiatives/" + first + "/team", member("STATISTICS", account, 60))
        .statusCode(201)
        .body("warnings", empty());
    var added =
        post(COORDINATOR, "/initiatives/" + second + "/team", member("APP_SUPPORT", account, 50))
            .statusCode(201)
            .body("warnings", contains("ALLOCATION_OVER_100"));
    Pilot.put(
            COORDINATOR,
            "/initiatives/" + second + "/team/" + added.extract().path("id"),
            Map.of("profession", "ICT_SPECIALIST", "allocationPercent", 40))
        .statusCode(200)
        .body("profession", is("ICT_SPECIALIST"))
        .body("warnings", empty());
    post(COORDINATOR, "/initiatives/" + first + "/team", member("SECURITY", account, 101))
        .statusCode(400)
        .body("errors.pointer", hasItem("/allocationPercent"));
  }

  @Test
  void theClientsPerspectiveIsAnExpertsAndAMemberIsOneOrTheOther() {
    var path = "/initiatives/" + Pilot.idea() + "/team";

    post(COORDINATOR, path, member("CLIENT_PERSPECTIVE", "an-account", 0))
        .statusCode(422)
        .body("code", is("CLIENT_PERSPECTIVE_IS_EXPERT"));
    post(
            COORDINATOR,
            path,
            Map.of("role", "SCALABILITY", "allocationPercent", 0, "since", "2026-02-01"))
        .statusCode(422)
        .body("code", is("TEAM_MEMBER_WHO"));
    post(
            COORDINATOR,
            path,
            Map.of(
                "role",
                "OWNER",
                "expertId",
                UUID.randomUUID(),
                "allocationPercent",
                0,
                "since",
                "2026-02-01"))
        .statusCode(422)
        .body("code", is("TEAM_MEMBER_WHO"));
    post(
            COORDINATOR,
            path,
            Map.of(
                "role",
                "CLIENT_PERSPECTIVE",
                "expertId",
                UUID.randomUUID(),
                "allocationPercent",
                0,
                "since",
                "2026-02-01"))
        .statusCode(422)
        .body("code", is("EXPERT_UNKNOWN"));
    post(
            COORDINATOR,
            path,
            Map.of(
                "role",
                "PROFESSIONAL_REVIEWER",
                "accountId",
                "a-nurse",
                "profession",
                "NURSE",
                "homeUnitId",
                Pool.area(),
                "allocationPercent",
                10,
                "since",
                "2026-02-01"))
        .statusCode(201)
        .body("expertId", nullValue())
        .body("homeUnitId", is(Pool.area()));
  }

  @Test
  void anErasedExpertLeavesTheTeam() {
    var id = Pilot.piloting();
    var path = "/initiatives/" + id + "/team";
    String expert =
        get(PROFESSIONAL, path)
            .extract()
            .path("items.find{it.role=='CLIENT_PERSPECTIVE'}.expertId");

    verb(COORDINATOR, "/experts/" + expert + ":erase").statusCode(200);

    get(PROFESSIONAL, path + "?current=true")
        .body("items.role", contains("OWNER", "PROJECT_MANAGER"));
    get(PROFESSIONAL, "/initiatives/" + id)
        .body("warnings.code", hasItem("CLIENT_PERSPECTIVE_MISSING"));
  }

  @Test
  void strangersNeitherSeeNorChangeTheTeam() {
    var path = "/initiatives/" + Pilot.piloting() + "/team";

    asOf(COORDINATOR, "09").get(BASE + path).then().statusCode(404);
    post(PROFESSIONAL, path, member("SECURITY", "an-account", 0)).statusCode(403);
  }

  private static Map<String, Object> member(String role, String account, int percent) {
    return Map.of(
        "role", role, "accountId", account, "allocationPercent", percent, "since", "2026-02-01");
  }

  private static Map<String, Object> handOver(String on) {
    return Map.of("accountId", "the-next-one", "allocationPercent", 30, "on", on);
  }
}
