package fi.osallisuus.booking.freebusy;

import static fi.osallisuus.booking.World.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.CountingSql;
import fi.osallisuus.booking.World;
import fi.osallisuus.booking.slot.Span;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FreeBusyHttpTest extends BookingTest {
  private static final String DAYS = "/freebusy?from=2026-03-27&to=2026-03-31&resourceId=";

  @Test
  void saysWhenAnExpertAndARoomAreBusyAndNothingElse() {
    var world = new World();
    world.reception("2026-03-27");
    world.reception("2026-03-30");
    var other = world.room(true);

    get("COORDINATOR", DAYS + world.expert + "&resourceId=" + other)
        .then()
        .statusCode(200)
        .body("timeZone", is("Europe/Helsinki"))
        .body("from", is("2026-03-27T00:00:00+02:00"))
        .body("to", is("2026-04-01T00:00:00+03:00"))
        .body("resources.resourceId", contains(world.expert, other))
        .body(
            "resources[0].busy.from",
            contains("2026-03-27T09:00:00+02:00", "2026-03-30T09:00:00+03:00"))
        .body(
            "resources[0].busy.to",
            contains("2026-03-27T15:00:00+02:00", "2026-03-30T15:00:00+03:00"))
        .body("resources[1].busy", empty());
  }

  @Test
  void whatTouchesIsOneStretchAndIsCutAtTheEdges() {
    var period = span("2026-03-27T00:00:00Z", "2026-03-28T00:00:00Z");
    var claims =
        List.of(
            span("2026-03-26T22:00:00Z", "2026-03-27T02:00:00Z"),
            span("2026-03-27T01:00:00Z", "2026-03-27T01:30:00Z"),
            span("2026-03-27T02:00:00Z", "2026-03-27T03:00:00Z"),
            span("2026-03-27T05:00:00Z", "2026-03-28T05:00:00Z"));

    assertThat(BusyTimes.merged(claims, period))
        .containsExactly(
            span("2026-03-27T00:00:00Z", "2026-03-27T03:00:00Z"),
            span("2026-03-27T05:00:00Z", "2026-03-28T00:00:00Z"));
  }

  @Test
  void moreResourcesCostNoMoreStatements() {
    var world = new World();
    world.reception("2026-03-27");
    var few = statements(DAYS + world.expert);

    assertThat(
            statements(
                DAYS
                    + world.expert
                    + "&resourceId="
                    + world.room
                    + "&resourceId="
                    + world.room(true)))
        .isEqualTo(few)
        .isLessThanOrEqualTo(2);
  }

  @Test
  void refusesWhatItDoesNotKnowAndWhoMayNotPlan() {
    get("COORDINATOR", DAYS + UUID.randomUUID()).then().statusCode(404);
    get("COORDINATOR", "/freebusy?from=2026-03-27&to=2026-03-31")
        .then()
        .statusCode(400)
        .body("code", is("RESOURCES_MISSING"));
    var world = new World();
    get("EXPERT", DAYS + world.expert).then().statusCode(403);
    World.with(Tokens.as("COORDINATOR", "09"))
        .get(World.API + DAYS + world.expert)
        .then()
        .statusCode(404);
  }

  private static int statements(String path) {
    return IntStream.range(0, 4)
        .map(
            i -> {
              int before = CountingSql.lists();
              get("COORDINATOR", path).then().statusCode(200);
              return CountingSql.lists() - before;
            })
        .min()
        .orElseThrow();
  }

  private static Span span(String from, String to) {
    return new Span(Instant.parse(from), Instant.parse(to));
  }
}
