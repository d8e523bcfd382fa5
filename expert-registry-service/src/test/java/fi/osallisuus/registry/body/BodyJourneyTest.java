package fi.osallisuus.registry.body;

import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.DEVELOPER_CLIENT;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.registry.Pool;
import fi.osallisuus.registry.RegistryTest;
import fi.osallisuus.registry.Structures;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class BodyJourneyTest extends RegistryTest {
  private static final String TOPIC = "registry.body.v1";

  @Test
  void staffJoinAndLeaveAnOpenNetworkByThemselvesAndAreCountedByUnit() {
    var network = Structures.found("NETWORK");
    var north = Structures.area();
    var first = UUID.randomUUID().toString();
    var second = UUID.randomUUID().toString();

    String membership =
        join(network, first, PROFESSIONAL, "PRACTISES", north)
            .statusCode(201)
            .body("role", is("PROFESSIONAL"))
            .body("accountId", is(first))
            .extract()
            .path("id");
    join(network, second, UNIT_MANAGER, "INTERESTED", north).statusCode(201);
    join(network, first, PROFESSIONAL, "PRACTISES", north)
        .statusCode(409)
        .body("code", is("ALREADY_MEMBER"));

    get(COORDINATOR, "/bodies/" + network + "/composition")
        .statusCode(200)
        .body("members", is(2))
        .body("counts.unitId", contains(north, north))
        .body("counts.count", contains(1, 1));
    verb(
            asAccount(first, PROFESSIONAL),
            "/bodies/" + network + "/memberships/" + membership + ":leave")
        .statusCode(200)
        .body("leftOn", is("2026-03-20"));
    get(COORDINATOR, "/bodies/" + network + "/composition").body("members", is(1));
    KafkaEvents.await(TOPIC, network, 4);
    assertThat(KafkaEvents.types(TOPIC, network))
        .containsExactly("body.founded", "body.changed", "body.changed", "body.changed");
    KafkaEvents.assertContract(TOPIC);
  }

  @Test
  void membersOfOtherBodiesAreAppointedAndStayUntilTheCoordinatorEndsIt() {
    var group = Structures.found("WORKING_GROUP");
    var account = UUID.randomUUID().toString();
    var membership = Structures.appoint(group, account, "UNIT_MANAGER", "CHAIR");

    join(group, UUID.randomUUID().toString(), PROFESSIONAL, "INTERESTED", Pool.area())
        .statusCode(409)
        .body("code", is("MEMBERSHIP_BY_APPOINTMENT"));
    var path = "/bodies/" + group + "/memberships/" + membership + ":leave";
    verb(asAccount(account, UNIT_MANAGER), path)
        .statusCode(409)
        .body("code", is("MEMBERSHIP_BY_APPOINTMENT"));
    verb(PROFESSIONAL, path).statusCode(404);
    verb(COORDINATOR, path).statusCode(200);
    verb(COORDINATOR, path).statusCode(409).body("code", is("MEMBERSHIP_ENDED"));
  }

  @Test
  void aMemberSeesRolesOfTheOthersButNotWhoTheyAre() {
    var panel = Structures.found("CLIENT_PANEL");
    var account = UUID.randomUUID().toString();
    var own = Structures.appointExpert(panel, Pool.active(account), true);
    var other = Structures.appointExpert(panel, Pool.newExpert(), false);

    asAccount(account, EXPERT)
        .get(BASE + "/bodies/" + panel + "/memberships")
        .then()
        .statusCode(200)
        .body("items", hasSize(2))
        .body("items.find{it.id=='" + own + "'}.declinesFee", is(true))
        .body("items.find{it.id=='" + other + "'}.expertId", nullValue())
        .body("items.find{it.id=='" + other + "'}.role", is("EXPERT"));
    get(COORDINATOR, "/bodies/" + panel + "/memberships")
        .body("items.expertId", hasSize(2))
        .body("items.expertId", not(hasItem(nullValue())));
    get(PROFESSIONAL, "/bodies/" + panel + "/memberships").statusCode(404);
  }

  @Test
  void anExpertDeclinesTheFeesOfABodyInPerson() {
    var panel = Structures.found("CLIENT_PANEL");
    var account = UUID.randomUUID().toString();
    var membership = Structures.appointExpert(panel, Pool.active(account), false);
    var path = "/bodies/" + panel + "/memberships/" + membership + ":decline-fees";

    verb(asAccount(account, EXPERT), path, Map.of("declined", true))
        .statusCode(200)
        .body("declinesFee", is(true));
    verb(EXPERT, path, Map.of("declined", false)).statusCode(404);
    var chair = Structures.appoint(panel, UUID.randomUUID().toString(), "COORDINATOR", "CHAIR");
    verb(
            COORDINATOR,
            "/bodies/" + panel + "/memberships/" + chair + ":decline-fees",
            Map.of("declined", true))
        .statusCode(422)
        .body("code", is("FEE_FOR_EXPERTS_ONLY"))
        .body("errors.pointer", hasItem("/declinesFee"));
  }

  @Test
  void aWorkingGroupSaysWhichSectorsItDoesNotCover() {
    var body = Structures.body("WORKING_GROUP");
    body.put("expectedSectors", List.of("PSYCHOSOCIAL", "FAMILY", "OLD_AGE"));
    var group = create(COORDINATOR, "/bodies", body);
    create(
        COORDINATOR,
        "/bodies/" + group + "/memberships",
        Map.of(
            "role",
            "UNIT_MANAGER",
            "office",
            "MEMBER",
            "sector",
            "FAMILY",
            "declinesFee",
            false,
            "joinedOn",
            "2026-02-01"));

    get(COORDINATOR, "/bodies/" + group + "/composition")
        .body("representedSectors", contains("FAMILY"))
        .body("missingSectors", contains("OLD_AGE", "PSYCHOSOCIAL"))
        .body("complete", is(false));
  }

  @Test
  void anAreaWithoutACompleteSteeringGroupIsListed() {
    var area = Structures.area();
    var body = Structures.body("STEERING_GROUP");
    body.put("unitId", area);
    assertThat(gaps()).anySatisfy(gap -> assertThat(gap).containsEntry("areaId", area));
    var group = create(COORDINATOR, "/bodies", body);
    for (String seat : List.of("CASE_LEAD", "SOCIAL_MANAGER", "HEALTH_MANAGER")) {
      seat(group, seat);
    }

    get(COORDINATOR, "/bodies/" + group + "/composition")
        .body("missingSeats", contains("PROJECT_WORKER"));
    assertThat(gaps())
        .filteredOn(gap -> area.equals(gap.get("areaId")))
        .singleElement()
        .satisfies(gap -> assertThat(gap.get("missingSeats")).isEqualTo(List.of("PROJECT_WORKER")));
    seat(group, "PROJECT_WORKER");

    get(COORDINATOR, "/bodies/" + group + "/composition")
        .body("missingSeats", empty())
        .body("complete", is(true));
    assertThat(gaps()).noneSatisfy(gap -> assertThat(gap).containsEntry("areaId", area));
  }

  @ParameterizedTest
  @EnumSource(BodyKind.class)
  void everyKindCanBeFoundedAndIsFoundByKind(BodyKind kind) {
    var body = Structures.body(kind.name());
    if (kind == BodyKind.STEERING_GROUP) {
      body.put("unitId", Structures.area());
    }

    var id = create(COORDINATOR, "/bodies", body);

    get(PROFESSIONAL, "/bodies?level=COUNTY&limit=200&kind=" + kind)
        .body("items.id", hasItem(id))
        .body("items.kind", everyItem(is(kind.name())));
  }

  @ParameterizedTest
  @CsvSource({
    "CLIENT_PANEL, contact, , CONTACT_ROLE_REQUIRED, /contact",
    "FORUM, rhythm, , RHYTHM_REQUIRED, /rhythm",
    "STEERING_GROUP, unitId, , AREA_REQUIRED, /unitId",
    "WORKING_GROUP, openMembership, true, OPEN_MEMBERSHIP_NOT_ALLOWED, /openMembership",
    "WORKING_GROUP, mode, NO_SUCH, CODE_UNKNOWN, /mode"
  })
  void eachKindHasItsRules(String kind, String field, String value, String code, String pointer) {
    var body = Structures.body(kind);
    body.put(field, "true".equals(value) ? (Object) true : value);

    post(COORDINATOR, "/bodies", body)
        .statusCode(422)
        .body("code", is(code))
        .body("errors.pointer", hasItem(pointer));
  }

  @Test
  void aPeerNetworkMeetsEveryOneToTwoWeeksUnlessItSaysOtherwise() {
    var id = Structures.found("PEER_NETWORK");

    get(CASE_LEAD, "/bodies/" + id).body("rhythm.minDays", is(7)).body("rhythm.maxDays", is(14));
    var body = Structures.body("PEER_NETWORK");
    body.put("rhythm", Map.of("minDays", 20, "maxDays", 14));
    post(COORDINATOR, "/bodies", body)
        .statusCode(422)
        .body("code", is("RHYTHM_REVERSED"))
        .body("errors.pointer", hasItem("/rhythm/maxDays"));
  }

  @Test
  void aBodyThatHasEndedTakesNobodyAndAChangeNeedsTheVersion() {
    var body = Structures.body("NETWORK");
    var id = create(COORDINATOR, "/bodies", body);
    var changed = new HashMap<>(body);
    changed.put("purpose", words("Tarkoitus"));
    as(COORDINATOR).body(changed).put(BASE + "/bodies/" + id).then().statusCode(428);
    as(COORDINATOR)
        .header("If-Match", "\"1\"")
        .body(changed)
        .put(BASE + "/bodies/" + id)
        .then()
        .statusCode(200)
        .body("purpose.fi", is("Tarkoitus"));
    changed.put("kind", "BOARD");
    changed.put("openMembership", false);
    as(COORDINATOR)
        .header("If-Match", "*")
        .body(changed)
        .put(BASE + "/bodies/" + id)
        .then()
        .statusCode(409)
        .body("code", is("BODY_KIND_FIXED"));
    verb(COORDINATOR, "/bodies/" + id + ":end", Map.of("endedOn", "2025-12-31"))
        .statusCode(422)
        .body("code", is("DATES_REVERSED"));

    verb(COORDINATOR, "/bodies/" + id + ":end", Map.of("endedOn", "2026-03-20")).statusCode(200);

    join(id, UUID.randomUUID().toString(), PROFESSIONAL, "PRACTISES", Pool.area())
        .statusCode(409)
        .body("code", is("BODY_ENDED"));
    get(COORDINATOR, "/bodies?active=true&limit=200").body("items.id", not(hasItem(id)));
  }

  @Test
  void whoIsAppointedIsNamedInOneWay() {
    var group = Structures.found("WORKING_GROUP");
    var path = "/bodies/" + group + "/memberships";
    var expert = Pool.newExpert();

    refused(path, Map.of(), 422, "ROLE_REQUIRED", "/role");
    refused(path, Map.of("role", "NO_SUCH"), 422, "CODE_UNKNOWN", "/role");
    refused(path, Map.of("expertId", expert, "role", "EXPERT"), 422, "MEMBER_AMBIGUOUS", "/role");
    refused(
        path, Map.of("expertId", UUID.randomUUID().toString()), 422, "EXPERT_UNKNOWN", "/expertId");
    Pool.step(expert, "withdraw");
    refused(path, Map.of("expertId", expert), 409, "EXPERT_NOT_IN_POOL", "/expertId");
    post(DEVELOPER_CLIENT, path, Map.of()).statusCode(403);
  }

  private void refused(
      String path, Map<String, Object> who, int status, String code, String pointer) {
    var body = new HashMap<String, Object>(who);
    body.put("office", "MEMBER");
    body.put("declinesFee", false);
    body.put("joinedOn", "2026-02-01");
    post(COORDINATOR, path, body)
        .statusCode(status)
        .body("code", is(code))
        .body("errors.pointer", hasItem(pointer));
  }

  private static void seat(String group, String seat) {
    create(
        COORDINATOR,
        "/bodies/" + group + "/memberships",
        Map.of(
            "role",
            "UNIT_MANAGER",
            "office",
            "MEMBER",
            "seat",
            seat,
            "declinesFee",
            false,
            "joinedOn",
            "2026-02-01"));
  }

  private static List<Map<String, Object>> gaps() {
    return get(COORDINATOR, "/steering-gaps?limit=200").statusCode(200).extract().path("items");
  }

  private static ValidatableResponse join(
      String body, String account, String role, String reason, String unit) {
    return post(
        asAccount(account, role),
        "/bodies/" + body + "/memberships:join",
        Map.of("reason", reason, "unitId", unit));
  }
}
