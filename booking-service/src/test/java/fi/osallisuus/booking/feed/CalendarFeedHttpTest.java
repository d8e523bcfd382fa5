package fi.osallisuus.booking.feed;

import static fi.osallisuus.booking.World.API;
import static fi.osallisuus.booking.World.COUNTY;
import static fi.osallisuus.booking.World.get;
import static fi.osallisuus.booking.World.post;
import static fi.osallisuus.booking.World.verb;
import static fi.osallisuus.booking.World.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.booking.ics.ReadIcs;
import fi.osallisuus.kit.test.MovableClock;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CalendarFeedHttpTest extends BookingTest {
  private static final String NOON = "2026-03-27T09:00:00+02:00";

  @Test
  void oneAppointmentOpensInAnotherProgramAtItsLocalTime() {
    var world = new World();
    var reception = world.reception("2026-03-30");
    var booked =
        post(
            "PROFESSIONAL", "/appointments", world.booking(reception, "2026-03-30T09:00:00+03:00"));
    String id = booked.path("id");

    var file = get("PROFESSIONAL", "/appointments/" + id + "/calendar.ics?lang=sv");

    file.then().statusCode(200).contentType("text/calendar; charset=UTF-8");
    var text = file.asString();
    var event = ReadIcs.event(text);
    assertThat(ReadIcs.value(event, "UID")).isEqualTo("appointment-" + id + "@booking.osallisuus");
    assertThat(ReadIcs.start(event)).hasToString("2026-03-30T09:00+03:00");
    assertThat(ReadIcs.end(event)).hasToString("2026-03-30T09:45+03:00");
    assertThat(ReadIcs.value(event, "SEQUENCE")).isEqualTo("0");
    assertThat(ReadIcs.value(event, "STATUS")).isEqualTo("CONFIRMED");
    assertThat(ReadIcs.value(event, "SUMMARY")).isEqualTo("Mottagning");
    assertThat(ReadIcs.value(event, "LOCATION")).isEqualTo("Centret / Huone");
    assertThat(ReadIcs.value(event, "DESCRIPTION")).startsWith("Är inte vård 1");
    assertThat(ReadIcs.value(event, "DTSTAMP")).startsWith("20260316T0800");
    assertThat(ReadIcs.value(event, "LAST-MODIFIED")).startsWith("20260316T0800");
    assertThat(text).contains("METHOD:PUBLISH").doesNotContain("NEXT_OF_KIN");
    assertThat(text).doesNotContain(booked.<String>path("bookingCode"));
  }

  @Test
  void theClientTakesItByTheCodeAndSeesAMoveAndACancellationByTheSequence() {
    var world = new World();
    var reception = world.reception("2026-03-27");
    var booked = post("PROFESSIONAL", "/appointments", world.booking(reception, NOON));
    String id = booked.path("id");
    Map<String, Object> code = Map.of("bookingCode", booked.path("bookingCode"));
    assertThat(ReadIcs.value(taken(code), "DESCRIPTION")).startsWith("Är inte vård 1");
    MovableClock.set(MORNING.plus(Duration.ofHours(1)));

    verb("COORDINATOR", "/appointments/" + id, "cancel", Map.of("by", "CLIENT"))
        .then()
        .statusCode(200);

    var off = taken(code);
    assertThat(ReadIcs.value(off, "STATUS")).isEqualTo("CANCELLED");
    assertThat(ReadIcs.value(off, "SEQUENCE")).isEqualTo("1");
    assertThat(ReadIcs.value(off, "LAST-MODIFIED")).startsWith("20260316T0900");
    assertThat(ReadIcs.value(off, "UID")).isEqualTo("appointment-" + id + "@booking.osallisuus");
  }

  @Test
  void aHoldAndAWrongCodeGiveNoFile() {
    var world = new World();
    var booking = world.booking(world.reception("2026-03-27"), NOON);
    booking.remove("noticeAcknowledgement");
    String hold = post("PROFESSIONAL", "/holds", booking).path("id");

    get("PROFESSIONAL", "/appointments/" + hold + "/calendar.ics")
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("code", is("APPOINTMENT_NOT_MADE"));
    byCode(Map.of("bookingCode", "7Q2M-0K5X-9TBC-41WD")).then().statusCode(404);
  }

  @Test
  void anExpertFollowsTheOwnReceptionsAndTimesWithNothingOfAClient() {
    var world = new World();
    var reception = world.reception("2026-03-27");
    var appointment = world.booked(reception, NOON);
    var other = new World();
    other.reception("2026-03-27");

    var feed = open(expert(world), "EXPERT", world.expert);

    feed.then().statusCode(201).body("language", is("fi"));
    var text = fetch(feed.path("address"), null).then().statusCode(200).extract().asString();
    var events = ReadIcs.events(text);
    assertThat(events)
        .extracting(event -> ReadIcs.value(event, "UID"))
        .containsExactlyInAnyOrder(
            "reception-" + reception + "@booking.osallisuus",
            "appointment-" + appointment + "@booking.osallisuus");
    assertThat(events)
        .filteredOn(event -> ReadIcs.value(event, "CATEGORIES").equals("RECEPTION"))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(ReadIcs.start(event)).hasToString("2026-03-27T09:00+02:00");
              assertThat(ReadIcs.value(event, "DESCRIPTION"))
                  .isEqualTo("Aikoja: 5\nPäivystäjä: Päivystävä hoitaja, 06 123 4567");
              assertThat(ReadIcs.value(event, "SUMMARY")).isEqualTo("Vastaanotto: Vastaanotto");
            });
    assertThat(text).doesNotContain("NEXT_OF_KIN").doesNotContain("SELF");
  }

  @Test
  void engagementsStandInTheCalendarsOfTheirExpertsRoomsAndSites() {
    var world = new World();
    var event = new HashMap<String, Object>();
    event.put("kind", "EVENT");
    event.put("title", Map.of("fi", "Osallisuuspäivä", "sv", "Delaktighetsdag"));
    event.put("unitId", world.unit);
    event.put("siteId", world.site);
    event.put("roomId", world.room);
    event.put("expertIds", List.of(world.expert));
    event.putAll(Map.of("date", "2026-03-30", "from", "10:00", "to", "12:00"));
    String id =
        post("COORDINATOR", "/engagements", event).then().statusCode(201).extract().path("id");

    var addresses =
        List.<String>of(
            open(expert(world), "EXPERT", world.expert).path("address"),
            open(Tokens.as("COORDINATOR", COUNTY), "ROOM", world.room).path("address"),
            open(Tokens.as("COORDINATOR", COUNTY), "SITE", world.site).path("address"));

    for (var address : addresses) {
      var shown = ReadIcs.event(fetch(address, null).asString());
      assertThat(ReadIcs.value(shown, "UID")).isEqualTo("engagement-" + id + "@booking.osallisuus");
      assertThat(ReadIcs.value(shown, "SUMMARY")).isEqualTo("Tapahtuma: Osallisuuspäivä");
      assertThat(ReadIcs.value(shown, "LOCATION")).isEqualTo("Keskus / Huone");
      assertThat(ReadIcs.start(shown)).hasToString("2026-03-30T10:00+03:00");
    }
  }

  @Test
  void anUnchangedCalendarIsNotSentAgain() {
    var world = new World();
    var reception = world.reception("2026-03-27");
    String address = open(Tokens.as("UNIT_MANAGER", COUNTY), "ROOM", world.room).path("address");
    var tag = fetch(address, null).header("ETag");
    MovableClock.set(MORNING.plus(Duration.ofHours(2)));

    fetch(address, tag).then().statusCode(304).header("ETag", tag);
    world.booked(reception, NOON);
    var changed = fetch(address, tag);

    changed.then().statusCode(200);
    assertThat(changed.header("ETag")).isNotEqualTo(tag);
    assertThat(ReadIcs.events(changed.asString())).hasSize(2);
  }

  @Test
  void whatIsCancelledStaysMarkedUntilItWouldBeOver() {
    var world = new World();
    var reception = world.reception("2026-03-27");
    String address = open(Tokens.as("COORDINATOR", COUNTY), "SITE", world.site).path("address");
    verb("COORDINATOR", "/receptions/" + reception, "cancel", Map.of("reason", "ROOM"));

    var event = ReadIcs.event(fetch(address, null).asString());
    MovableClock.set(MORNING.plus(Duration.ofDays(12)));

    assertThat(ReadIcs.value(event, "STATUS")).isEqualTo("CANCELLED");
    assertThat(ReadIcs.value(event, "SUMMARY")).startsWith("Peruttu: ");
    assertThat(ReadIcs.events(fetch(address, null).asString())).isEmpty();
  }

  @Test
  void theWindowReachesThirtyDaysBackAndHalfAYearAhead() {
    var world = new World();
    world.reception("2026-03-18");
    world.reception("2026-09-14");
    String address = open(Tokens.as("COORDINATOR", COUNTY), "SITE", world.site).path("address");
    assertThat(ReadIcs.events(fetch(address, null).asString()))
        .singleElement()
        .satisfies(event -> assertThat(ReadIcs.start(event)).hasToString("2026-03-18T09:00+02:00"));

    MovableClock.set(MORNING.plus(Duration.ofDays(33)));

    assertThat(ReadIcs.events(fetch(address, null).asString()))
        .singleElement()
        .satisfies(event -> assertThat(ReadIcs.start(event)).hasToString("2026-09-14T09:00+03:00"));
  }

  @Test
  void onlyTheNewestSecretOpensTheCalendarAndOnlyForAYear() {
    var world = new World();
    var token = Tokens.as("COORDINATOR", COUNTY);
    var feed = open(token, "SITE", world.site);
    String id = feed.path("id");
    String old = feed.path("address");

    var renewed =
        with(token)
            .header("If-Match", feed.header("ETag"))
            .post(API + "/calendar-feeds/" + id + ":renew");

    renewed.then().statusCode(200);
    fetch(old, null).then().statusCode(404);
    String address = renewed.path("address");
    fetch(address, null).then().statusCode(200);
    with(token).get(API + "/calendar-feeds/" + id).then().body("address", nullValue());
    MovableClock.set(MORNING.plus(Duration.ofDays(366)));
    fetch(address, null).then().statusCode(410).body("code", is("FEED_EXPIRED"));
    MovableClock.set(MORNING);
    with(token).delete(API + "/calendar-feeds/" + id).then().statusCode(204);
    fetch(address, null).then().statusCode(404);
  }

  @Test
  void nobodyFollowsAnotherExpertAndNobodySeesAnothersFeeds() {
    var world = new World();
    open(expert(new World()), "EXPERT", world.expert)
        .then()
        .statusCode(422)
        .body("code", is("FEED_SUBJECT_UNKNOWN"))
        .body("errors[0].pointer", is("/subjectId"));
    open(expert(world), "ROOM", world.room).then().statusCode(422);
    open(Tokens.as("COORDINATOR", COUNTY), "EXPERT", world.expert).then().statusCode(422);
    var other = Tokens.as(UUID.randomUUID().toString(), "UNIT_MANAGER", COUNTY);
    String id = open(expert(world), "EXPERT", world.expert).path("id");

    with(other).get(API + "/calendar-feeds/" + id).then().statusCode(404);
    with(other).get(API + "/calendar-feeds").then().statusCode(200).body("items", hasSize(0));
    with(other).delete(API + "/calendar-feeds/" + id).then().statusCode(404);
    with(Tokens.as("ADMIN", COUNTY)).delete(API + "/calendar-feeds/" + id).then().statusCode(204);
  }

  private static VEvent taken(Map<String, Object> code) {
    var file = byCode(code);
    file.then().statusCode(200).contentType("text/calendar; charset=UTF-8");
    return ReadIcs.event(file.asString());
  }

  private static Response byCode(Map<String, Object> code) {
    return given()
        .contentType("application/json")
        .body(code)
        .post(API + "/public/booking/calendar");
  }

  private static String expert(World world) {
    return Tokens.as(world.account, "EXPERT", COUNTY);
  }

  private static Response open(String token, String subject, String id) {
    return with(token)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Map.of("subject", subject, "subjectId", id))
        .post(API + "/calendar-feeds");
  }

  private static Response fetch(String address, String tag) {
    var request = given();
    if (tag != null) {
      request.header("If-None-Match", tag);
    }
    return request.get(address);
  }
}
