package fi.osallisuus.registry.permit;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.MODEL_OWNER;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.Tokens;
import fi.osallisuus.registry.Pool;
import fi.osallisuus.registry.RegistryTest;
import fi.osallisuus.registry.initiative.Pilot;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PermitTest extends RegistryTest {
  private static final String TOPIC = "registry.permit.v1";
  private static final Map<String, Object> TERMS = Map.of("remarks", "Nimettömästi");

  @Inject PermitReview review;

  @Test
  void aPermitIsAppliedForGrantedByAnotherAndRunsOut() {
    var id = applied("2026-06-30");
    verb(MODEL_OWNER, "/permits/" + id + ":grant", TERMS)
        .statusCode(200)
        .body("status", is("GRANTED"))
        .body("decidedOn", is("2026-03-20"))
        .body("remarks", is("Nimettömästi"));
    at("2026-06-30T20:30:00Z");
    review.look();
    get(PROFESSIONAL, "/permits/" + id).body("status", is("GRANTED"));
    verb(
            COORDINATOR,
            "/permits/" + id + ":link-collection",
            Map.of("collectionId", "0197e3a0-0000-7000-8000-0000000000c1"))
        .statusCode(200)
        .body("collectionIds", contains("0197e3a0-0000-7000-8000-0000000000c1"));

    // In Helsinki the last day is over.
    at("2026-06-30T21:30:00Z");
    review.look();
    review.look();

    get(PROFESSIONAL, "/permits/" + id).body("status", is("EXPIRED"));
    verb(
            COORDINATOR,
            "/permits/" + id + ":link-collection",
            Map.of("collectionId", "0197e3a0-0000-7000-8000-0000000000c2"))
        .statusCode(409)
        .body("code", is("PERMIT_NOT_GRANTED"));
    var events = KafkaEvents.await(TOPIC, id, 4);
    assertThat(KafkaEvents.types(TOPIC, id))
        .containsExactly("permit.drafted", "permit.applied", "permit.granted", "permit.expired");
    var granted = JsonPath.from(events.get(2).value());
    assertThat(granted.getString("status")).isEqualTo("GRANTED");
    assertThat(granted.getList("unitIds", String.class)).containsExactly(Pool.area());
    assertThat(granted.getString("from")).isEqualTo("2026-03-01");
    assertThat(granted.getString("to")).isEqualTo("2026-06-30");
    assertThat(granted.getString("purpose")).isEqualTo("STAFF_SURVEY");
    assertThat(events.getLast().value()).doesNotContain("Kysely", "Nimett");
    KafkaEvents.assertContract(TOPIC);
  }

  @Test
  void whoAppliedDoesNotDecide() {
    var both = Set.of(COORDINATOR, MODEL_OWNER);
    var id = create(COORDINATOR, "/permits", permit("2026-06-30"));
    verb(inRoles(both), "/permits/" + id + ":apply").statusCode(200);

    verb(inRoles(both), "/permits/" + id + ":grant", TERMS)
        .statusCode(409)
        .body("code", is("FOUR_EYES"));
    verb(COORDINATOR, "/permits/" + id + ":grant", TERMS).statusCode(403);
    verb(MODEL_OWNER, "/permits/" + id + ":refuse", Map.of("remarks", "Tarkoitus on epäselvä"))
        .statusCode(200)
        .body("status", is("REFUSED"));
    verb(MODEL_OWNER, "/permits/" + id + ":grant", TERMS)
        .statusCode(409)
        .body("code", is("PERMIT_TRANSITION_NOT_ALLOWED"))
        .body("state", is("REFUSED"));
  }

  @Test
  void aDraftIsRewrittenAndAnApplicationIsNot() {
    var body = permit("2026-06-30");
    var id = create(PROFESSIONAL, "/permits", body);
    var longer = new HashMap<>(body);
    longer.put("to", "2026-09-30");
    Pilot.put(PROFESSIONAL, "/permits/" + id, longer).statusCode(200).body("to", is("2026-09-30"));
    verb(PROFESSIONAL, "/permits/" + id + ":apply").statusCode(200);

    Pilot.put(PROFESSIONAL, "/permits/" + id, body)
        .statusCode(409)
        .body("code", is("PERMIT_TRANSITION_NOT_ALLOWED"));
    get(PROFESSIONAL, "/permits/" + id).body("to", is("2026-09-30"));
    post(PROFESSIONAL, "/permits", body).statusCode(409).body("code", is("CODE_NEVER_REUSED"));
  }

  @Test
  void daysThatAreOverAndWordsThatAreUnknownAreRefused() {
    var over = create(COORDINATOR, "/permits", permit("2026-03-19"));
    verb(COORDINATOR, "/permits/" + over + ":apply")
        .statusCode(409)
        .body("code", is("PERMIT_PERIOD_OVER"));
    var body = permit("2026-02-28");
    post(COORDINATOR, "/permits", body)
        .statusCode(422)
        .body("code", is("DATES_REVERSED"))
        .body("errors.pointer", hasItem("/to"));
    body.put("to", "2026-06-30");
    body.put("purpose", "NO_SUCH");
    post(COORDINATOR, "/permits", body)
        .statusCode(422)
        .body("code", is("CODE_UNKNOWN"))
        .body("errors.pointer", hasItem("/purpose"));
    body.put("purpose", "RESEARCH");
    body.put("unitIds", List.of(Pool.area(), "0197e3a0-0000-7000-8000-000000000099"));
    post(COORDINATOR, "/permits", body)
        .statusCode(422)
        .body("code", is("UNIT_UNKNOWN"))
        .body("errors.pointer", hasItem("/unitIds/1"));
    body.put("unitIds", List.of());
    post(COORDINATOR, "/permits", body).statusCode(400);
  }

  @Test
  void permitsAreFoundByUnitDayPurposeAndState() {
    var id = applied("2026-06-30");

    var query = "/permits?limit=200&purpose=STAFF_SURVEY&unitId=" + Pool.area() + "&on=";
    get(UNIT_MANAGER, query + "2026-06-30&status=APPLIED").body("items.id", hasItem(id));
    get(UNIT_MANAGER, query + "2026-07-01").body("items.id", not(hasItem(id)));
    get(UNIT_MANAGER, query + "2026-06-30&status=GRANTED").body("items.id", not(hasItem(id)));
    asOf(COORDINATOR, "09").get(BASE + "/permits/" + id).then().statusCode(404);
    verb(UNIT_MANAGER, "/permits/" + id + ":refuse", TERMS).statusCode(403);
  }

  private static RequestSpecification inRoles(Set<String> roles) {
    return given()
        .urlEncodingEnabled(false)
        .auth()
        .oauth2(Tokens.as(roles, COUNTY))
        .contentType(ContentType.JSON);
  }

  private static String applied(String to) {
    var id = create(COORDINATOR, "/permits", permit(to));
    verb(COORDINATOR, "/permits/" + id + ":apply")
        .statusCode(200)
        .body("appliedOn", is("2026-03-20"));
    return id;
  }

  private static Map<String, Object> permit(String to) {
    return new HashMap<>(
        Map.of(
            "code",
            code("PER-17"),
            "purpose",
            "STAFF_SURVEY",
            "scope",
            "Kysely henkilöstölle",
            "unitIds",
            List.of(Pool.area()),
            "from",
            "2026-03-01",
            "to",
            to));
  }
}
