package fi.osallisuus.booking.slot;

import static fi.osallisuus.booking.World.get;
import static fi.osallisuus.booking.World.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.CountingSql;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SearchHttpTest extends BookingTest {

  @Test
  void searchesByBasisOfTheExperienceWithAThemeAndWithout() {
    var world = new World();
    world.reception("2026-03-27");
    var base = "/availability?from=2026-03-27&to=2026-03-27&siteId=" + world.site;

    get("PROFESSIONAL", base + "&basis=OWN").then().body("items", hasSize(5));
    get("PROFESSIONAL", base + "&basis=OWN&theme=ADDICTION").then().body("items", hasSize(5));
    get("PROFESSIONAL", base + "&basis=NEXT_OF_KIN").then().body("items", empty());
    get("PROFESSIONAL", base + "&basis=NEXT_OF_KIN&theme=ADDICTION").then().body("items", empty());
  }

  @Test
  void searchesSeveralSitesAtOnce() {
    var one = new World();
    var other = new World();
    one.reception("2026-03-27");
    other.reception("2026-03-27");
    var days = "/availability?from=2026-03-27&to=2026-03-27";

    get("PROFESSIONAL", days + "&siteId=" + one.site + "&siteId=" + other.site)
        .then()
        .body("items", hasSize(10));
  }

  @Test
  void theTimeOfDayIsTheClockOnTheWallInWinterAndInSummer() {
    var world = new World();
    world.reception("2026-03-27");
    world.reception("2026-03-30");

    get(
            "PROFESSIONAL",
            "/availability?from=2026-03-27&to=2026-03-30&timeFrom=10:00&timeTo=13:45&siteId="
                + world.site)
        .then()
        .statusCode(200)
        .body(
            "items.localStart",
            contains(
                "2026-03-27T10:00:00",
                "2026-03-27T11:00:00",
                "2026-03-27T13:00:00",
                "2026-03-30T10:00:00",
                "2026-03-30T11:00:00",
                "2026-03-30T13:00:00"))
        .body("items[0].start", is("2026-03-27T10:00:00+02:00"))
        .body("items[3].start", is("2026-03-30T10:00:00+03:00"));
    get(
            "PROFESSIONAL",
            "/availability?from=2026-03-27&to=2026-03-30&weekday=MONDAY&siteId=" + world.site)
        .then()
        .body("items", hasSize(5));
    get("PROFESSIONAL", "/availability?from=2026-03-27&to=2026-03-30&timeFrom=12:00&timeTo=12:00")
        .then()
        .statusCode(422)
        .body("code", is("RANGE_BACKWARDS"))
        .body("errors[0].pointer", is("query/timeTo"));
  }

  @Test
  void countsByDayAndByHour() {
    var world = new World();
    var friday = world.reception("2026-03-27");
    world.reception("2026-03-30");
    world.booked(friday, "2026-03-27T10:00:00+02:00");
    var base = "/availability?from=2026-03-23&to=2026-04-10&siteId=" + world.site;

    get("PROFESSIONAL", base + "&granularity=DAY")
        .then()
        .statusCode(200)
        .body("items", empty())
        .body("next", nullValue())
        .body("counts.localStart", contains("2026-03-27T00:00:00", "2026-03-30T00:00:00"))
        .body("counts.free", contains(4, 5))
        .body("counts[1].start", is("2026-03-30T00:00:00+03:00"))
        .body("counts[1].end", is("2026-03-31T00:00:00+03:00"));
    get("PROFESSIONAL", base + "&granularity=HOUR&weekday=FRIDAY")
        .then()
        .body("counts", hasSize(4))
        .body("counts[1].start", is("2026-03-27T11:00:00+02:00"))
        .body("counts[1].end", is("2026-03-27T12:00:00+02:00"));
    get("PROFESSIONAL", base).then().body("counts", nullValue());
  }

  @Test
  void theNextOnesKeepToTheSameFilters() {
    var world = new World();
    world.reception("2026-03-26");
    world.reception("2026-03-27");

    get("PROFESSIONAL", "/availability/next?weekday=FRIDAY&timeFrom=13:00&siteId=" + world.site)
        .then()
        .statusCode(200)
        .body("items.localStart", contains("2026-03-27T13:00:00", "2026-03-27T14:00:00"));
  }

  @Test
  void aVisitorSeesTheAliasAndTheThemesAndNothingElseOfTheExpert() {
    var world = new World();
    world.reception("2026-03-27");
    var base = World.API + "/public/sites/" + world.link + "/availability";

    given()
        .urlEncodingEnabled(false)
        .get(base + "?from=2026-03-27&to=2026-03-27&theme=ADDICTION&basis=OWN&timeFrom=14:00")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].hostAlias", is("Kokemusasiantuntija A"))
        .body("items[0].themes", contains("ADDICTION"))
        .body("items[0].expertIds", nullValue())
        .body("items[0].unitId", nullValue());
    given()
        .urlEncodingEnabled(false)
        .get(base + "?from=2026-03-27&to=2026-03-27&granularity=DAY")
        .then()
        .body("counts[0].free", is(5));
    given()
        .urlEncodingEnabled(false)
        .get(base + "/next?weekday=FRIDAY")
        .then()
        .statusCode(200)
        .body("items", hasSize(3));
    given()
        .get(World.API + "/public/sites/" + "0".repeat(26) + "/availability/next")
        .then()
        .statusCode(404);
  }

  @Test
  void moreReceptionsAndMoreBookingsCostNoMoreStatements() {
    var world = new World();
    var monday = world.reception("2026-03-23");
    world.booked(monday, "2026-03-23T09:00:00+02:00");
    var path = "/availability?from=2026-03-23&to=2026-04-10&limit=1000&siteId=" + world.site;
    var few = statements(path);

    var receptions =
        LocalDate.of(2026, 3, 24)
            .datesUntil(LocalDate.of(2026, 3, 28))
            .map(day -> world.reception(day.toString()))
            .toList();
    for (int i = 0; i < receptions.size(); i++) {
      world.booked(receptions.get(i), "2026-03-%dT10:00:00+02:00".formatted(24 + i));
    }

    assertThat(get("PROFESSIONAL", path).<List<?>>path("items")).hasSize(20);
    assertThat(statements(path)).isEqualTo(few).isLessThanOrEqualTo(2);
  }

  @Test
  void aSlotThatHasBegunIsNotCounted() {
    var world = new World();
    world.reception("2026-03-27");
    MovableClock.set(Instant.parse("2026-03-27T11:30:00Z"));

    get(
            "PROFESSIONAL",
            "/availability?from=2026-03-27&to=2026-03-27&granularity=DAY&siteId=" + world.site)
        .then()
        .body("counts.free", contains(1));
  }

  @Test
  void fiftySitesAreTheMost() {
    var sites =
        String.join(
            "",
            IntStream.range(0, 51)
                .mapToObj(i -> "&siteId=" + java.util.UUID.randomUUID())
                .toList());

    get("PROFESSIONAL", "/availability?from=2026-03-27&to=2026-03-27" + sites)
        .then()
        .statusCode(422)
        .body("code", is("TOO_MANY_SITES"));
    post("PROFESSIONAL", "/availability:explain", Map.of()).then().statusCode(400);
  }

  /** The fewest of some tries, since the service's own jobs ask the database too. */
  private static int statements(String path) {
    return IntStream.range(0, 4)
        .map(
            i -> {
              int before = CountingSql.lists();
              get("PROFESSIONAL", path).then().statusCode(200);
              return CountingSql.lists() - before;
            })
        .min()
        .orElseThrow();
  }
}
