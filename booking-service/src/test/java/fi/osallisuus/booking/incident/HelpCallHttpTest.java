package fi.osallisuus.booking.incident;

import static fi.osallisuus.booking.World.API;
import static fi.osallisuus.booking.World.COUNTY;
import static fi.osallisuus.booking.World.as;
import static fi.osallisuus.booking.World.get;
import static fi.osallisuus.booking.World.number;
import static fi.osallisuus.booking.World.post;
import static fi.osallisuus.booking.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.MovableClock;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** S0-23: help comes, and nothing is written about a client. */
@QuarkusTest
class HelpCallHttpTest extends BookingTest {
  private static final Instant DURING = Instant.parse("2026-03-27T08:00:00Z");
  private static final String MOBILE = "040 123 4567";

  @Inject Escalation escalation;

  @Test
  void theHostCallsAndWhoIsOnDutyIsToldAtOnceAndGoes() {
    var world = new World();
    var reception = reception(world, MOBILE);
    MovableClock.set(DURING);

    var called = call(expert(world), "/receptions/" + reception, "THREAT");

    called
        .then()
        .statusCode(200)
        .body("status", is("CALLED"))
        .body("kind", is("THREAT"))
        .body("notified", is(true))
        .body("onDutyTitle", is("Päivystävä hoitaja"))
        .body("emergencyNumber", is("112"))
        .body("roomId", is(world.room));
    String id = called.path("id");
    assertThat(messages(id)).isOne();
    call(expert(world), "/receptions/" + reception, "THREAT").then().body("id", is(id));
    assertThat(messages(id)).isOne();
    MovableClock.set(DURING.plus(Duration.ofSeconds(150)));
    change("PROFESSIONAL", id, "acknowledge", "{}")
        .then()
        .statusCode(200)
        .body("answeredByRole", is("PROFESSIONAL"));
    change("PROFESSIONAL", id, "acknowledge", "{}")
        .then()
        .statusCode(409)
        .body("code", is("ILLEGAL_TRANSITION"));
    change("PROFESSIONAL", id, "resolve", Map.of("outcome", "SOLVED_ON_SITE"))
        .then()
        .statusCode(200)
        .body("outcome", is("SOLVED_ON_SITE"));
    var told = KafkaEvents.await("booking.incident.v1", id, 3);
    assertThat(KafkaEvents.types("booking.incident.v1", id))
        .containsExactly("incident.called", "incident.acknowledged", "incident.resolved");
    assertThat(told.getLast().value()).contains("\"minutesToAcknowledge\":2");
    assertThat(told.toString()).doesNotContain("123 4567", "1234567", "hoitaja");
    KafkaEvents.assertContract("booking.incident.v1");
  }

  @Test
  void aCallThatNobodyAnswersIsToldToTheContactsOfTheSiteOnce() {
    var world = new World();
    describe(world, 5, "SMS", "0501234567").then().statusCode(200).body("version", is(1));
    var reception = reception(world, MOBILE);
    MovableClock.set(DURING);
    String id = call(expert(world), "/receptions/" + reception, "ILLNESS").path("id");

    escalation.sweep(COUNTY, DURING.plus(Duration.ofMinutes(4)));
    get("COORDINATOR", "/help-calls/" + id).then().body("escalatedAt", nullValue());
    var late = DURING.plus(Duration.ofMinutes(6));
    escalation.sweep(COUNTY, late);
    escalation.sweep(COUNTY, late.plus(Duration.ofMinutes(6)));

    get("COORDINATOR", "/help-calls/" + id).then().body("escalatedAt", notNullValue());
    assertThat(messages(id)).isEqualTo(2);
    KafkaEvents.await("booking.incident.v1", id, 2);
    assertThat(KafkaEvents.types("booking.incident.v1", id))
        .containsExactly("incident.called", "incident.escalated");
  }

  @Test
  void aRoomWithoutAReceptionRingsTheSiteAndIsNeverRefused() {
    var world = new World();
    call(expert(world), "/rooms/" + world.room, "OTHER")
        .then()
        .statusCode(200)
        .body("notified", is(false))
        .body("receptionId", nullValue())
        .body("emergencyNumber", is("112"));
    describe(world, null, "EMAIL", "vartijat@example.org").then().statusCode(200);
    MovableClock.set(MORNING.plus(Duration.ofMinutes(10)));

    call(expert(world), "/rooms/" + world.room, "FIRE").then().body("notified", is(true));

    var reception = reception(world, "06 123 4567");
    MovableClock.set(DURING);
    call(expert(world), "/rooms/" + world.room, "THREAT")
        .then()
        .body("receptionId", is(reception))
        .body("kind", is("THREAT"));
  }

  @Test
  void strangersNeitherCallNorSeeAndNothingMoreCanBeSaid() {
    var world = new World();
    var reception = reception(world, MOBILE);
    MovableClock.set(DURING);
    String id = call(expert(world), "/receptions/" + reception, "OTHER").path("id");
    var other = expert(new World());

    call(other, "/receptions/" + reception, "OTHER").then().statusCode(404);
    with(other).get(API + "/help-calls/" + id).then().statusCode(404);
    with(other).get(API + "/help-calls?siteId=" + world.site).then().body("items", hasSize(0));
    with(expert(world))
        .get(API + "/help-calls?siteId=" + world.site)
        .then()
        .body("items.id", hasItem(id));
    with(expert(world))
        .body(Map.of("kind", "OTHER", "description", "asiakas"))
        .post(API + "/receptions/" + reception + ":call-help")
        .then()
        .statusCode(400);
    describe(world, 3, "SMS", "112")
        .then()
        .statusCode(422)
        .body("code", is("HELP_CONTACT_MALFORMED"))
        .body("errors[0].pointer", is("/contacts/0/address"));
  }

  private static String reception(World world, String phone) {
    var plan = world.plan("2026-03-27");
    plan.put("onDutyContact", Map.of("title", "Päivystävä hoitaja", "phone", phone));
    return post("COORDINATOR", "/receptions", plan).then().statusCode(201).extract().path("id");
  }

  private static Response describe(World world, Integer minutes, String channel, String address) {
    var contacts = List.of(Map.of("title", "Vartijat", "channel", channel, "address", address));
    Map<String, Object> help =
        minutes == null
            ? Map.of("contacts", contacts)
            : Map.of("contacts", contacts, "escalateAfterMinutes", minutes);
    var path = API + "/sites/" + world.site + "/help";
    var etag = as("UNIT_MANAGER").get(path).header("ETag");
    return as("UNIT_MANAGER").header("If-Match", etag).body(help).put(path);
  }

  private static Response call(String token, String where, String kind) {
    return with(token).body(Map.of("kind", kind)).post(API + where + ":call-help");
  }

  private static Response change(String role, String id, String verb, Object body) {
    var etag = get(role, "/help-calls/" + id).header("ETag");
    return as(role)
        .header("If-Match", etag)
        .body(body)
        .post(API + "/help-calls/" + id + ":" + verb);
  }

  private static String expert(World world) {
    return Tokens.as(world.account, "EXPERT", COUNTY);
  }

  private static long messages(String id) {
    return number("select count(*) from message where owner_id = '" + id + "'");
  }
}
