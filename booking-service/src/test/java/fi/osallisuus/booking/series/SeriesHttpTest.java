package fi.osallisuus.booking.series;

import static fi.osallisuus.booking.World.API;
import static fi.osallisuus.booking.World.as;
import static fi.osallisuus.booking.World.get;
import static fi.osallisuus.booking.World.post;
import static fi.osallisuus.booking.World.told;
import static fi.osallisuus.booking.World.verb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.MovableClock;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fridays at ten over the change to summer time and Good Friday. */
@QuarkusTest
class SeriesHttpTest extends BookingTest {
  private World world;

  @BeforeEach
  void fridays() {
    world = new World();
    List.of("2026-03-20", "2026-03-27", "2026-04-10", "2026-04-17").forEach(world::reception);
  }

  @Test
  void everyDateIsBookedAtTheSameClockTimeOrSaysWhyNot() {
    var made = post("PROFESSIONAL", "/series", wish("SKIP"));

    made.then()
        .statusCode(201)
        .body(
            "occurrences.date",
            contains("2026-03-20", "2026-03-27", "2026-04-03", "2026-04-10", "2026-04-17"))
        .body(
            "occurrences.start",
            contains(
                is("2026-03-20T10:00:00+02:00"),
                is("2026-03-27T10:00:00+02:00"),
                nullValue(),
                is("2026-04-10T10:00:00+03:00"),
                is("2026-04-17T10:00:00+03:00")))
        .body("occurrences[0].bookingCode", matchesPattern("([0-9A-Z]{4}-){3}[0-9A-Z]{4}"))
        .body("occurrences[2].code", is("NOT_A_SLOT"))
        .body("occurrences[2].appointmentId", nullValue());
    String id = made.path("id");
    String first = made.path("occurrences[0].appointmentId");
    get("COORDINATOR", "/series/" + id)
        .then()
        .statusCode(200)
        .body("time", is("10:00"))
        .body("weekdays", contains("FRIDAY"))
        .body("occurrences", hasSize(5))
        .body("occurrences[0].status", is("CONFIRMED"))
        .body("occurrences[0].bookingCode", nullValue())
        .body("occurrences[2].code", is("NOT_A_SLOT"));
    KafkaEvents.await("booking.appointment.v1", first, 1);
    assertThat(KafkaEvents.types("booking.appointment.v1", first))
        .containsExactly("appointment.confirmed");
  }

  @Test
  void allOrNothingUnlessToldOtherwise() {
    var wish = wish(null);

    post("PROFESSIONAL", "/series", wish)
        .then()
        .statusCode(409)
        .body("code", is("SERIES_CONFLICTS"))
        .body("occurrences", hasSize(1))
        .body("occurrences[0].date", is("2026-04-03"));
    assertThat(claims()).isZero();
    wish.put("toDate", "2026-03-27");
    post("PROFESSIONAL", "/series", wish).then().statusCode(201).body("occurrences", hasSize(2));
    assertThat(claims()).isEqualTo(2);
    post("PROFESSIONAL", "/series", wish("SKIP"))
        .then()
        .statusCode(201)
        .body("occurrences[0].code", is("SLOT_UNAVAILABLE"))
        .body("occurrences[0].alternatives", hasSize(3))
        .body("occurrences[0].alternatives[0].start", is("2026-03-20T09:00:00+02:00"))
        .body("occurrences[3].start", is("2026-04-10T10:00:00+03:00"));
  }

  @Test
  void whatIsAskedForMustMakeSenseAndTheClientMustBeTold() {
    var untold = wish(null);
    untold.remove("noticeAcknowledgement");
    refused(untold, 422, "NOT_TREATMENT_NOTICE_REQUIRED");
    refused(with("noticeAcknowledgement", told(2)), 409, "NOTICE_OUTDATED");
    refused(with("clientType", "OWN_EXPERIENCE"), 409, "SUITABILITY_DECISION_REQUIRED");
    refused(with("toDate", "2027-06-01"), 422, "RANGE_TOO_LONG");
    refused(with("weekdays", List.of("SUNDAY"), "toDate", "2026-03-21"), 422, "SERIES_EMPTY");
    refused(
        with("weekdays", List.of("MONDAY", "FRIDAY"), "toDate", "2026-12-31"),
        422,
        "SERIES_TOO_LONG");
    refused(with("time", "10:10"), 409, "SERIES_CONFLICTS");
  }

  @Test
  void oneDateTheRestOrAllIsCancelledButNotWhatIsOver() {
    var made = post("PROFESSIONAL", "/series", wish("SKIP"));
    String path = "/series/" + made.path("id");
    String first = made.path("occurrences[0].appointmentId");

    verb(
            "PROFESSIONAL",
            path,
            "cancel",
            Map.of("scope", "THIS", "date", "2026-03-27", "by", "CLIENT"))
        .then()
        .statusCode(200)
        .body(
            "occurrences.status",
            contains("CONFIRMED", "CANCELLED_BY_CLIENT", null, "CONFIRMED", "CONFIRMED"));
    verb(
            "PROFESSIONAL",
            path,
            "cancel",
            Map.of("scope", "THIS_AND_FUTURE", "date", "2026-04-10", "by", "PROVIDER"))
        .then()
        .statusCode(422)
        .body("code", is("CANCEL_REASON_REQUIRED"));
    verb(
            "PROFESSIONAL",
            path,
            "cancel",
            Map.of("scope", "THIS", "date", "2026-04-11", "by", "CLIENT"))
        .then()
        .statusCode(422)
        .body("code", is("OCCURRENCE_UNKNOWN"));
    MovableClock.set(Instant.parse("2026-03-20T09:00:00Z"));
    verb("PROFESSIONAL", path, "cancel", Map.of("scope", "ALL", "by", "PROVIDER", "reason", "ROOM"))
        .then()
        .statusCode(200)
        .body(
            "occurrences.status",
            contains(
                "CONFIRMED",
                "CANCELLED_BY_CLIENT",
                null,
                "CANCELLED_BY_PROVIDER",
                "CANCELLED_BY_PROVIDER"));
    get("COORDINATOR", "/appointments/" + first).then().body("status", is("CONFIRMED"));
  }

  @Test
  void anotherSystemSeesOnlyWhatItMade() {
    String id = post("SYSTEM", "/series", wish("SKIP")).then().statusCode(201).extract().path("id");
    var other = Tokens.as(UUID.randomUUID().toString(), "SYSTEM", World.COUNTY);

    get("SYSTEM", "/series/" + id).then().statusCode(200);
    World.with(other).get(API + "/series/" + id).then().statusCode(404);
    World.with(other)
        .header("If-Match", "*")
        .body(Map.of("scope", "ALL", "by", "CLIENT"))
        .post(API + "/series/" + id + ":cancel")
        .then()
        .statusCode(404);
    as("PROFESSIONAL")
        .body(Map.of("scope", "ALL", "by", "CLIENT"))
        .post(API + "/series/" + id + ":cancel")
        .then()
        .statusCode(428);
  }

  @Test
  void ofTenWhoWantTheSameSeriesOneGetsAllOfIt() throws Exception {
    var wish = wish(null);
    wish.put("toDate", "2026-03-27");
    var tasks = new ArrayList<Callable<Response>>();
    for (int i = 0; i < 10; i++) {
      tasks.add(() -> post("PROFESSIONAL", "/series", wish));
    }

    var answers = new ArrayList<Integer>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var future : threads.invokeAll(tasks)) {
        answers.add(future.get().statusCode());
      }
    }

    assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
    assertThat(claims()).isEqualTo(2);
  }

  private long claims() {
    return World.number(
        "select count(*) from slot_claim where reception_id in (select id from reception where site_id = '"
            + world.site
            + "')");
  }

  private static void refused(Map<String, Object> wish, int status, String code) {
    post("PROFESSIONAL", "/series", wish).then().statusCode(status).body("code", is(code));
  }

  private Map<String, Object> with(Object... pairs) {
    var wish = wish(null);
    for (int i = 0; i < pairs.length; i += 2) {
      wish.put((String) pairs[i], pairs[i + 1]);
    }
    return wish;
  }

  private Map<String, Object> wish(String onConflict) {
    var wish = new HashMap<String, Object>();
    wish.put("serviceCode", world.serviceCode);
    wish.put("siteId", world.site);
    wish.put("weekdays", List.of("FRIDAY"));
    wish.put("fromDate", "2026-03-20");
    wish.put("toDate", "2026-04-17");
    wish.put("time", "10:00");
    wish.put("clientType", "NEXT_OF_KIN");
    wish.put("referralSource", "SELF");
    wish.put("noticeAcknowledgement", told(1));
    if (onConflict != null) {
      wish.put("onConflict", onConflict);
    }
    return wish;
  }
}
