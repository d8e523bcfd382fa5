package fi.osallisuus.booking.slot;

import static fi.osallisuus.booking.World.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AvailabilityHttpTest extends BookingTest {

  @Test
  void showsWhatIsFreeWithTheOffsetOfTheDay() {
    var world = new World();
    var friday = world.reception("2026-03-27");
    world.reception("2026-03-30");
    world.booked(friday, "2026-03-27T10:00:00+02:00");

    get("PROFESSIONAL", "/availability?from=2026-03-23&to=2026-04-10&expertId=" + world.expert)
        .then()
        .statusCode(200)
        .body("items", hasSize(9))
        .body("items.remaining", everyItem(is(1)))
        .body("items.timeZone", everyItem(is("Europe/Helsinki")))
        .body("items[0].start", is("2026-03-27T09:00:00+02:00"))
        .body("items[1].start", is("2026-03-27T11:00:00+02:00"))
        .body("items[4].start", is("2026-03-30T09:00:00+03:00"))
        .body("items[0].hostAlias", is("Kokemusasiantuntija A"));
  }

  @Test
  void searchesByThemeLanguageServiceUnitAndDay() {
    var world = new World();
    world.reception("2026-03-27");
    var base = "/availability?from=2026-03-27&to=2026-03-27&siteId=" + world.site;

    get("PROFESSIONAL", base + "&theme=ADDICTION&language=sv").then().body("items", hasSize(5));
    get("PROFESSIONAL", base + "&theme=CANCER").then().body("items", hasSize(0));
    get("PROFESSIONAL", base + "&language=en").then().body("items", hasSize(0));
    get("PROFESSIONAL", base + "&serviceCode=" + world.serviceCode)
        .then()
        .body("items", hasSize(5));
    get("PROFESSIONAL", base + "&serviceCode=OTHER").then().body("items", hasSize(0));
    get("PROFESSIONAL", base + "&unitId=" + world.unit).then().body("items", hasSize(5));
    get("PROFESSIONAL", "/availability?from=2026-03-28&to=2026-03-29&siteId=" + world.site)
        .then()
        .body("items", hasSize(0));
  }

  @Test
  void whatHasBegunIsNotOffered() {
    var world = new World();
    world.reception("2026-03-27");
    MovableClock.set(Instant.parse("2026-03-27T09:30:00Z"));

    get("PROFESSIONAL", "/availability?from=2026-03-27&to=2026-03-27&siteId=" + world.site)
        .then()
        .body("items.start", contains("2026-03-27T13:00:00+02:00", "2026-03-27T14:00:00+02:00"));
  }

  @Test
  void goesOnByItsCursorWithoutGapOrRepetition() {
    var world = new World();
    world.reception("2026-03-26");
    world.reception("2026-03-27");
    var base = "/availability?from=2026-03-26&to=2026-03-27&limit=4&siteId=" + world.site;

    var first = get("PROFESSIONAL", base).then().body("next", notNullValue());
    var second = get("PROFESSIONAL", base + "&cursor=" + first.extract().path("next")).then();
    var third = get("PROFESSIONAL", base + "&cursor=" + second.extract().path("next")).then();

    third.body("next", nullValue());
    List<String> all = new java.util.ArrayList<>(first.extract().<List<String>>path("items.start"));
    all.addAll(second.extract().path("items.start"));
    all.addAll(third.extract().path("items.start"));
    assertThat(all).hasSize(10).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void findsTheNextFreeOnes() {
    var world = new World();
    var reception = world.reception("2026-03-26");
    world.reception("2026-03-27");
    world.booked(reception, "2026-03-26T13:00:00+02:00");

    get("PROFESSIONAL", "/availability/next?after=2026-03-26T11:30:00%2B02:00&siteId=" + world.site)
        .then()
        .statusCode(200)
        .body(
            "items.start",
            contains(
                "2026-03-26T14:00:00+02:00",
                "2026-03-27T09:00:00+02:00",
                "2026-03-27T10:00:00+02:00"));
  }

  @Test
  void theNextFreeOneIsFoundBehindMoreReceptionsThanAreReadAtOnce() {
    var world = new World();
    var second = UUID.randomUUID().toString();
    World.publishExpert(second, 1, UUID.randomUUID().toString(), List.of("ADDICTION"), List.of());
    World.awaitKnown("known_expert", "expert_id", second);
    var late = world.plan("2026-03-26");
    late.put("expertIds", List.of(second));
    late.put("roomId", world.room(true));
    late.put("slotMinutes", 90);
    late.put("breaks", List.of(Map.of("from", "10:00", "to", "13:00")));
    String first = World.post("COORDINATOR", "/receptions", late).then().extract().path("id");
    // Thirty that begin at the same time, come first by their ids, and are free at 13 at the
    // soonest.
    World.execute(
        """
        insert into reception select (jsonb_populate_record(r, jsonb_build_object('id',
            '00000000-0000-4000-8000-' || lpad(n::text, 12, '0')))).*
        from reception r, generate_series(1, 30) as n where r.id = '%s'
        """
            .formatted(first));
    world.reception("2026-03-26");

    get("PROFESSIONAL", "/availability/next?after=2026-03-26T08:00:00%2B02:00&siteId=" + world.site)
        .then()
        .statusCode(200)
        .body(
            "items.start",
            contains(
                "2026-03-26T09:00:00+02:00",
                "2026-03-26T10:00:00+02:00",
                "2026-03-26T11:00:00+02:00"));
  }

  @Test
  void aRangeIsAMonthAtMost() {
    get("PROFESSIONAL", "/availability?from=2026-03-01&to=2026-04-01")
        .then()
        .statusCode(422)
        .body("code", is("RANGE_TOO_LONG"))
        .body("actual", is(32));
    get("PROFESSIONAL", "/availability?from=2026-03-02&to=2026-03-01")
        .then()
        .statusCode(422)
        .body("code", is("RANGE_BACKWARDS"));
  }
}
