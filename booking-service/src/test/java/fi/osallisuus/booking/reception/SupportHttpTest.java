package fi.osallisuus.booking.reception;

import static fi.osallisuus.booking.World.API;
import static fi.osallisuus.booking.World.as;
import static fi.osallisuus.booking.World.get;
import static fi.osallisuus.booking.World.post;
import static fi.osallisuus.booking.World.verb;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a change of premises would break, and what becomes of it. */
@QuarkusTest
class SupportHttpTest extends BookingTest {
  private static final Map<String, Object> CLOSURE =
      Map.of("firstDay", "2026-03-27", "open", false, "reason", "MAINTENANCE");

  @Test
  void aClosureIsPreviewedAndThenRefusedWhileSomebodyIsBooked() {
    var world = new World();
    var friday = world.reception("2026-03-27");
    world.reception("2026-03-30");
    var appointment = world.booked(friday, "2026-03-27T10:00:00+02:00");
    var closures = "/sites/" + world.site + "/closures";

    as("UNIT_MANAGER")
        .body(CLOSURE)
        .post(API + closures + ":preview")
        .then()
        .statusCode(200)
        .body("receptionCount", is(1))
        .body("appointmentCount", is(1))
        .body("slotsLost", is(4))
        .body("slotsWon", is(0))
        .body("receptions.receptionId", contains(friday))
        .body("receptions.code", contains("CLOSED_DAY"))
        .body("appointments.appointmentId", contains(appointment))
        .body("appointments[0].start", is("2026-03-27T10:00:00+02:00"));
    get("COORDINATOR", closures).then().body("items", empty());
    flagged(world).then().body("items", empty());

    post("UNIT_MANAGER", closures, CLOSURE)
        .then()
        .statusCode(409)
        .body("code", is("WOULD_ORPHAN_APPOINTMENTS"))
        .body("count", is(1))
        .body("appointments.appointmentId", contains(appointment));
    get("COORDINATOR", closures).then().body("items", empty());
    get("COORDINATOR", "/appointments/" + appointment).then().body("orphaned", nullValue());
  }

  @Test
  void orphansStayAndAreListedUntilTheClosureIsWithdrawn() {
    var world = new World();
    var friday = world.reception("2026-03-27");
    var appointment = world.booked(friday, "2026-03-27T10:00:00+02:00");
    var closures = "/sites/" + world.site + "/closures";

    String closure =
        post("UNIT_MANAGER", closures + "?onUnsupported=ORPHAN", CLOSURE)
            .then()
            .statusCode(201)
            .body("affectedReceptions", contains(friday))
            .extract()
            .path("exception.id");

    get("COORDINATOR", "/appointments?orphaned=true&siteId=" + world.site)
        .then()
        .body("items.id", contains(appointment))
        .body("items[0].status", is("CONFIRMED"))
        .body("items[0].orphaned.codes", contains("CLOSED_DAY"));
    flagged(world)
        .then()
        .body("items.receptionId", contains(friday))
        .body("items[0].flags.kind", contains("SITE"))
        .body("items[0].flags.code", contains("CLOSED_DAY"))
        .body("items[0].flags[0].expertId", nullValue());
    get("PROFESSIONAL", "/availability?from=2026-03-27&to=2026-03-27&siteId=" + world.site)
        .then()
        .body("items", empty());
    post("PROFESSIONAL", "/appointments", world.booking(friday, "2026-03-27T11:00:00+02:00"))
        .then()
        .statusCode(409)
        .body("code", is("RECEPTION_NOT_OPEN"));

    as("UNIT_MANAGER").delete(API + closures + "/" + closure).then().statusCode(204);
    get("COORDINATOR", "/appointments?orphaned=true&siteId=" + world.site)
        .then()
        .body("items", empty());
    get("COORDINATOR", "/appointments?orphaned=false&siteId=" + world.site)
        .then()
        .body("items.id", contains(appointment));
    get("PROFESSIONAL", "/availability?from=2026-03-27&to=2026-03-27&siteId=" + world.site)
        .then()
        .body("items", hasSize(4));
  }

  @Test
  void aClosureThatCancelsTakesReceptionsAndAppointmentsWithIt() {
    var world = new World();
    var friday = world.reception("2026-03-27");
    var appointment = world.booked(friday, "2026-03-27T10:00:00+02:00");

    post("UNIT_MANAGER", "/sites/" + world.site + "/closures?onUnsupported=CANCEL", CLOSURE)
        .then()
        .statusCode(201);

    get("COORDINATOR", "/receptions/" + friday)
        .then()
        .body("status", is("CANCELLED"))
        .body("cancelReason", is("CLOSURE"));
    get("COORDINATOR", "/appointments/" + appointment)
        .then()
        .body("status", is("CANCELLED_BY_PROVIDER"))
        .body("cancelReason", is("CLOSURE"));
    flagged(world).then().body("items", empty());
  }

  @Test
  void shorterOfficeHoursAndARoomOutOfUseAreChangesLikeAnyOther() {
    var world = new World();
    var friday = world.reception("2026-03-27");
    world.booked(friday, "2026-03-27T10:00:00+02:00");
    var site = new HashMap<String, Object>();
    site.put("name", Map.of("fi", "Keskus", "sv", "Centret"));
    site.put("officeHours", List.of(Map.of("weekday", "FRIDAY", "from", "08:00", "to", "14:00")));
    var room = Map.of("name", "Huone", "seats", 3, "stepFree", true, "active", false);

    as("UNIT_MANAGER")
        .body(site)
        .post(API + "/sites/" + world.site + ":preview")
        .then()
        .statusCode(200)
        .body("receptions.code", contains("OUTSIDE_OFFICE_HOURS"));
    put("/sites/" + world.site, site, "").then().statusCode(409).body("count", is(1));
    as("UNIT_MANAGER")
        .body(room)
        .post(API + "/rooms/" + world.room + ":preview")
        .then()
        .statusCode(200)
        .body("receptions.code", contains("ROOM_OUT_OF_USE"));
    put("/rooms/" + world.room, room, "").then().statusCode(409);

    put("/rooms/" + world.room, room, "?onUnsupported=ORPHAN").then().statusCode(200);
    flagged(world).then().body("items[0].flags.kind", contains("ROOM"));
    var back = new HashMap<>(room);
    back.putAll(Map.of("active", true, "alarmNote", "Painike", "exitNote", "Ovi"));
    put("/rooms/" + world.room, back, "").then().statusCode(200);
    flagged(world).then().body("items", empty());
  }

  @Test
  void anExtraOpeningThatIsWithdrawnTakesItsReceptionWithIt() {
    var world = new World();
    var closures = "/sites/" + world.site + "/closures";
    String opening =
        post(
                "UNIT_MANAGER",
                closures,
                Map.of(
                    "firstDay",
                    "2026-03-28",
                    "open",
                    true,
                    "from",
                    "08:00",
                    "to",
                    "16:00",
                    "reason",
                    "EXTRA_OPENING"))
            .path("exception.id");
    var saturday = world.reception("2026-03-28");
    world.booked(saturday, "2026-03-28T10:00:00+02:00");

    as("UNIT_MANAGER")
        .delete(API + closures + "/" + opening)
        .then()
        .statusCode(409)
        .body("code", is("WOULD_ORPHAN_APPOINTMENTS"));
    as("UNIT_MANAGER")
        .delete(API + closures + "/" + opening + "?onUnsupported=ORPHAN")
        .then()
        .statusCode(204);
    flagged(world).then().body("items.receptionId", contains(saturday));
  }

  @Test
  void onlyThoseWhoMayChangeThePremisesPreviewIt() {
    var world = new World();

    as("COORDINATOR")
        .body(CLOSURE)
        .post(API + "/sites/" + world.site + "/closures:preview")
        .then()
        .statusCode(403);
    verb("COORDINATOR", "/receptions/" + world.reception("2026-03-27"), "preview", Map.of())
        .then()
        .statusCode(200)
        .body("receptionCount", is(1))
        .body("slotsLost", is(5));
  }

  private static Response put(String path, Object body, String query) {
    var etag = get("UNIT_MANAGER", path).header("ETag");
    return as("UNIT_MANAGER").header("If-Match", etag).body(body).put(API + path + query);
  }

  private static Response flagged(World world) {
    return get("COORDINATOR", "/flagged-receptions?unitId=" + world.unit);
  }
}
