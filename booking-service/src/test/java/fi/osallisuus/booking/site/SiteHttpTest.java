package fi.osallisuus.booking.site;

import static fi.osallisuus.booking.World.API;
import static fi.osallisuus.booking.World.as;
import static fi.osallisuus.booking.World.get;
import static fi.osallisuus.booking.World.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SiteHttpTest extends BookingTest {

  @Test
  void aSiteHasTheUsualHoursUnlessItSaysOthers() {
    var world = new World();

    get("PROFESSIONAL", "/sites/" + world.site)
        .then()
        .statusCode(200)
        .body("officeHours", hasSize(5))
        .body("officeHours[0].weekday", is("MONDAY"))
        .body("officeHours[0].from", is("08:00"))
        .body("officeHours[4].to", is("16:15"))
        .body("timeZone", is("Europe/Helsinki"))
        .body("link", matchesPattern("[0-9a-z]{26}"));
  }

  @Test
  void hoursAreReplacedOnTheVersionThatWasRead() {
    var world = new World();
    var hours =
        Map.of(
            "name", Map.of("fi", "Keskus", "sv", "Centret"),
            "officeHours", List.of(Map.of("weekday", "TUESDAY", "from", "10:00", "to", "18:00")));
    var path = API + "/sites/" + world.site;

    as("UNIT_MANAGER").body(hours).put(path).then().statusCode(428);
    as("UNIT_MANAGER").header("If-Match", "\"5\"").body(hours).put(path).then().statusCode(412);
    as("UNIT_MANAGER")
        .header("If-Match", "\"0\"")
        .body(hours)
        .put(path)
        .then()
        .statusCode(200)
        .header("ETag", is("\"1\""))
        .body("officeHours.weekday", contains("TUESDAY"));
    post("COORDINATOR", "/receptions", world.plan("2026-03-23"))
        .then()
        .statusCode(422)
        .body("code", is("CLOSED_DAY"));
  }

  @Test
  void inABilingualCountyTheNameIsInSwedishToo() {
    var finnishOnly = Map.of("name", Map.of("fi", "Keskus"));

    post("UNIT_MANAGER", "/sites", finnishOnly)
        .then()
        .statusCode(422)
        .body("code", is("SWEDISH_TEXT_MISSING"))
        .body("errors[0].pointer", is("/name/sv"));
    World.with(Tokens.as("UNIT_MANAGER", "09"))
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(finnishOnly)
        .post(API + "/sites")
        .then()
        .statusCode(201);
  }

  @Test
  void theCalendarShowsWhyADayIsClosed() {
    var world = new World();

    get("PROFESSIONAL", "/sites/" + world.site + "/calendar?from=2026-04-02&to=2026-04-07")
        .then()
        .statusCode(200)
        .body("days.closed", contains(false, true, true, true, true, false))
        .body("days[1].holiday", is("GOOD_FRIDAY"))
        .body("days[1].holidayName.sv", is("Långfredagen"))
        .body("days[0].open[0].from", is("08:00"));
    get("PROFESSIONAL", "/sites/" + world.site + "/calendar?from=2026-04-02&to=2026-05-03")
        .then()
        .statusCode(422)
        .body("code", is("RANGE_TOO_LONG"))
        .body("limit", is(31));
    get("PROFESSIONAL", "/sites/" + world.site + "/calendar?from=2026-04-02")
        .then()
        .statusCode(400)
        .body("code", is("RANGE_MISSING"));
  }

  @Test
  void aClosureClosesAndNamesTheReceptionsThatItHits() {
    var world = new World();
    var hit = world.reception("2026-03-23");
    var closure = Map.of("firstDay", "2026-03-23", "open", false, "reason", "MAINTENANCE");

    var declared = post("UNIT_MANAGER", "/sites/" + world.site + "/closures", closure).then();
    declared.statusCode(201).body("affectedReceptions", contains(hit));
    String id = declared.extract().path("exception.id");

    get("COORDINATOR", "/receptions/" + hit).then().body("status", is("PUBLISHED"));
    get("PROFESSIONAL", "/sites/" + world.site + "/closures").then().body("items.id", contains(id));
    as("UNIT_MANAGER")
        .delete(API + "/sites/" + world.site + "/closures/" + id)
        .then()
        .statusCode(204);
    get("PROFESSIONAL", "/sites/" + world.site + "/calendar?from=2026-03-23&to=2026-03-23")
        .then()
        .body("days[0].closed", is(false));
  }

  @Test
  void aHolidayCanBeOpened() {
    var world = new World();
    var opening =
        Map.of(
            "firstDay",
            "2026-04-03",
            "open",
            true,
            "from",
            "09:00",
            "to",
            "15:00",
            "reason",
            "EXTRA_OPENING");

    post("UNIT_MANAGER", "/sites/" + world.site + "/closures", opening).then().statusCode(201);

    world.reception("2026-04-03");
    var half = Map.of("firstDay", "2026-04-06", "open", true, "reason", "EXTRA_OPENING");
    post("UNIT_MANAGER", "/sites/" + world.site + "/closures", half).then().statusCode(400);
  }

  @Test
  void aDeviceIsClaimedByOneReceptionAtATime() {
    var world = new World();
    String device =
        post("UNIT_MANAGER", "/sites/" + world.site + "/devices", Map.of("label", "Tabletti 1"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    var first = world.plan("2026-03-23");
    first.put("deviceId", device);
    post("COORDINATOR", "/receptions", first).then().statusCode(201);
    var other = UUID.randomUUID().toString();
    World.publishExpert(other, 1, "x", List.of("ADDICTION"), List.of());
    World.awaitKnown("known_expert", "expert_id", other);
    var second = world.plan("2026-03-23");
    second.putAll(
        Map.of("deviceId", device, "expertIds", List.of(other), "roomId", world.room(true)));

    post("COORDINATOR", "/receptions", second)
        .then()
        .statusCode(409)
        .body("code", is("DEVICE_BUSY"));
    second.put("deviceId", UUID.randomUUID().toString());
    post("COORDINATOR", "/receptions", second)
        .then()
        .statusCode(422)
        .body("code", is("DEVICE_UNKNOWN"));
  }

  @Test
  void aRoomOutOfUseIsNotUsed() {
    var world = new World();
    as("UNIT_MANAGER")
        .header("If-Match", "\"0\"")
        .body(Map.of("name", "Huone", "seats", 2, "stepFree", true, "active", false))
        .put(API + "/rooms/" + world.room)
        .then()
        .statusCode(200);

    post("COORDINATOR", "/receptions", world.plan("2026-03-23"))
        .then()
        .statusCode(422)
        .body("code", is("ROOM_UNKNOWN"));
    get("COORDINATOR", "/sites/" + world.site + "/rooms")
        .then()
        .body("items.id", hasItem(world.room));
  }

  @Test
  void aServiceIsNeverTreatmentAndItsCodeIsUsedOnce() {
    var world = new World();
    var service =
        Map.of(
            "code",
            world.serviceCode,
            "kind",
            "PEER_RECEPTION",
            "treatment",
            true,
            "name",
            Map.of("fi", "V", "sv", "M"),
            "notice",
            World.notice("1"));

    post("ADMIN", "/services", service)
        .then()
        .statusCode(422)
        .body("code", is("TREATMENT_NOT_ALLOWED"));
    var again = new java.util.HashMap<>(service);
    again.put("treatment", false);
    post("ADMIN", "/services", again).then().statusCode(409).body("code", is("SERVICE_EXISTS"));
    again.put("code", "ANOTHER");
    again.put("notice", Map.of("fi", "vain suomeksi"));
    post("ADMIN", "/services", again).then().statusCode(400);
    get("PROFESSIONAL", "/services/" + world.service + "/notices")
        .then()
        .body("items.version", contains(1))
        .body("items[0].text.fi", is("Ei ole hoitoa 1"));
  }
}
