package fi.osallisuus.booking.round;

import static fi.osallisuus.booking.World.get;
import static fi.osallisuus.booking.World.post;
import static fi.osallisuus.booking.World.verb;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoundHttpTest extends BookingTest {
  /** Rounds are the county's, and this county is shared by all tests: each takes its own year. */
  private static final AtomicInteger YEARS = new AtomicInteger(2040);

  @Test
  void onlyWardsOfBothRoundsAreComparable() {
    var world = new World();
    var same = ward(world, "W1");
    var fresh = ward(world, "W4");
    var unseen = ward(world, "W3");
    var spring = code("SPRING");
    var autumn = code("AUTUMN");
    open(spring, "2026-03-01", "2026-05-31", List.of(same)).then().statusCode(201);
    String round =
        open(autumn, "2026-09-01", "2026-11-30", List.of(same, fresh, unseen))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    held(world, same, spring, "2026-04-07");
    held(world, same, autumn, "2026-10-06");
    held(world, fresh, autumn, "2026-10-14");

    var progress = get("COORDINATOR", "/rounds/" + round + "/wards?comparedTo=" + spring);

    progress
        .then()
        .statusCode(200)
        .body("wardsOfRound", is(3))
        .body("wardsObserved", is(2))
        .body("wards.find { it.wardId == '" + same + "' }.heldMinutes", is(300))
        .body("wards.find { it.wardId == '" + same + "' }.heldThen", is(1))
        .body("wards.find { it.wardId == '" + same + "' }.comparable", is(true))
        .body("wards.find { it.wardId == '" + fresh + "' }.comparable", is(false))
        .body("wards.find { it.wardId == '" + unseen + "' }.held", is(0));
    get("COORDINATOR", "/engagements?round=" + autumn).then().body("items", hasSize(2));
  }

  @Test
  void aShiftOfARoundIsOnOneOfItsDays() {
    var world = new World();
    var ward = ward(world, "W1");
    var code = code("AUTUMN");
    open(code, "2026-09-01", "2026-11-30", List.of(ward)).then().statusCode(201);

    shift(world, ward, code, "2026-08-31")
        .then()
        .statusCode(422)
        .body("code", is("OUTSIDE_ROUND"))
        .body("errors[0].pointer", is("/date"));
  }

  @Test
  void aRoundIsOpenedOnceAndNamesWardsThatAreThere() {
    var world = new World();
    var ward = ward(world, "W1");
    var code = code("WINTER");
    var opened = open(code, "2026-12-01", "2026-12-31", List.of(ward));
    opened.then().statusCode(201).header("ETag", "\"0\"");

    open(code, "2026-12-01", "2026-12-31", List.of(ward))
        .then()
        .statusCode(409)
        .body("code", is("ROUND_EXISTS"));
    open(code("WINTER"), "2026-12-31", "2026-12-01", List.of())
        .then()
        .statusCode(422)
        .body("errors[0].pointer", is("/round/lastDay"));
    World.as("COORDINATOR")
        .header("If-Match", "\"0\"")
        .body(
            Map.of(
                "firstDay",
                "2026-12-01",
                "lastDay",
                "2026-12-31",
                "wardIds",
                List.of(ward, UUID.randomUUID().toString())))
        .put(World.API + "/rounds/" + opened.path("id"))
        .then()
        .statusCode(422)
        .body("code", is("WARD_UNKNOWN"))
        .body("errors[0].pointer", is("/wardIds/1"));
  }

  private static void held(World world, String ward, String round, String date) {
    MovableClock.set(MORNING);
    String id = shift(world, ward, round, date).then().statusCode(201).extract().path("id");
    var path = "/engagements/" + id;
    verb("COORDINATOR", path, "confirm", Map.of("wardNotified", true, "informationNotice", true))
        .then()
        .statusCode(200);
    MovableClock.set(Instant.parse(date + "T20:00:00Z"));
    verb("COORDINATOR", path, "start", Map.of("at", date + "T09:00:00+03:00"))
        .then()
        .statusCode(200);
    verb("COORDINATOR", path, "end", Map.of("at", date + "T14:00:00+03:00")).then().statusCode(200);
  }

  private static Response shift(World world, String ward, String round, String date) {
    return post(
        "COORDINATOR",
        "/engagements",
        Map.of(
            "kind",
            "OBSERVATION_SHIFT",
            "wardId",
            ward,
            "expertIds",
            List.of(world.expert),
            "date",
            date,
            "from",
            "09:00",
            "to",
            "14:00",
            "round",
            round));
  }

  static String ward(World world, String name) {
    return post(
            "UNIT_MANAGER",
            "/wards",
            Map.of(
                "unitId",
                world.unit,
                "name",
                Map.of("fi", name, "sv", name),
                "observerPlaces",
                1,
                "contact",
                Map.of("title", "Hoitaja", "phone", "014 123 4567")))
        .path("id");
  }

  static Response open(String code, String first, String last, List<String> wards) {
    return post(
        "COORDINATOR",
        "/rounds",
        Map.of(
            "code", code, "round", Map.of("firstDay", first, "lastDay", last, "wardIds", wards)));
  }

  static String code(String season) {
    return YEARS.getAndIncrement() + "-" + season;
  }
}
