package fi.osallisuus.booking.engagement;

import static fi.osallisuus.booking.World.get;
import static fi.osallisuus.booking.World.post;
import static fi.osallisuus.booking.World.verb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The observation round of scenario 2 (4.3, step 1), and what is refused around it. */
@QuarkusTest
class ShiftHttpTest extends BookingTest {
  private static final Map<String, Boolean> KNOWN =
      Map.of("wardNotified", true, "informationNotice", true);

  @Test
  void theFourShiftsOfTheRoundLastWhatTheScenarioSays() {
    var world = new World();

    held(world, "2026-10-06", "09:00", "14:00", "+03:00", 300, 5, 2);
    held(world, "2026-10-08", "09:00", "14:30", "+03:00", 330, 4, 0);
    held(world, "2026-10-13", "12:00", "18:00", "+03:00", 360, 4, 2);
    held(world, "2026-10-14", "10:00", "15:15", "+03:00", 315, 6, 3);

    // 21 h 45 of elapsed time altogether, all four within 5–6 h, 26 people met.
    var page = get("COORDINATOR", "/engagements?kind=OBSERVATION_SHIFT&unitId=" + world.unit);
    assertThat(page.jsonPath().getList("items.elapsedMinutes", Integer.class))
        .containsExactly(300, 330, 360, 315);
    assertThat(page.jsonPath().getList("items.durationReason")).containsOnlyNulls();
    assertThat(
            page.jsonPath().getList("items.patientsMet", Integer.class).stream()
                    .mapToInt(i -> i)
                    .sum()
                + page.jsonPath().getList("items.relativesMet", Integer.class).stream()
                    .mapToInt(i -> i)
                    .sum())
        .isEqualTo(26);
  }

  @Test
  void aNightOfSevenHoursBecauseTheClocksGoBackNeedsAReason() {
    var world = new World();
    var ward = Wards.open(world, "W1", 1);
    var night = Wards.shift(ward, world.expert, "2026-10-24", "22:00", "04:00");

    plan(night)
        .then()
        .statusCode(422)
        .body("code", is("DURATION_REASON_REQUIRED"))
        .body("errors[0].pointer", is("/durationReason"))
        .body("elapsedMinutes", is(420))
        .body("fromMinutes", is(300))
        .body("toMinutes", is(360));

    night.put("durationReason", "CLOCK_CHANGE");
    plan(night)
        .then()
        .statusCode(201)
        .body("start", is("2026-10-24T22:00:00+03:00"))
        .body("end", is("2026-10-25T04:00:00+02:00"))
        .body("plannedMinutes", is(420))
        .body("localDate", is("2026-10-24"));
  }

  @Test
  void aNightOfFiveHoursBecauseTheClocksGoForwardIsUsual() {
    var world = new World();
    var night =
        Wards.shift(Wards.open(world, "W1", 1), world.expert, "2026-03-28", "22:00", "04:00");

    plan(night)
        .then()
        .statusCode(201)
        .body("plannedMinutes", is(300))
        .body("end", is("2026-03-29T04:00:00+03:00"));
  }

  @Test
  void fourHoursAndThreeQuartersNeedAReasonAndTheBoundsThemselvesDoNot() {
    var world = new World();
    var ward = Wards.open(world, "W1", 9);

    refused(ward, world.expert, "10:00", "14:45", "DURATION_REASON_REQUIRED", 285);
    refused(ward, world.expert, "10:00", "16:01", "DURATION_REASON_REQUIRED", 361);
    refused(ward, world.expert, "10:00", "11:59", "DURATION_OUT_OF_LIMITS", 119);
    refused(ward, world.expert, "10:00", "18:01", "DURATION_OUT_OF_LIMITS", 481);
    var short2 = Wards.shift(ward, world.expert, "2026-10-01", "10:00", "12:00");
    short2.put("durationReason", "PART_OF_DAY");
    plan(short2).then().statusCode(201).body("plannedMinutes", is(120));
    var long8 = Wards.shift(ward, world.expert, "2026-10-02", "10:00", "18:00");
    long8.put("durationReason", "WARD_RHYTHM");
    plan(long8).then().statusCode(201).body("plannedMinutes", is(480));
    plan(Wards.shift(ward, world.expert, "2026-10-05", "09:00", "15:00")).then().statusCode(201);
  }

  @Test
  void timesThatTheClocksSkipOrRepeatAreRefusedAndAnOffsetDecides() {
    var world = new World();
    var ward = Wards.open(world, "W1", 1);

    plan(Wards.shift(ward, world.expert, "2026-03-28", "22:30", "03:30"))
        .then()
        .statusCode(422)
        .body("code", is("LOCAL_TIME_DOES_NOT_EXIST"))
        .body("errors[0].pointer", is("/to"));
    var twice = Wards.shift(ward, world.expert, "2026-10-24", "22:30", "03:30");
    plan(twice).then().statusCode(422).body("code", is("AMBIGUOUS_LOCAL_TIME"));
    twice.put("endUtcOffset", "+04:00");
    plan(twice).then().statusCode(422).body("code", is("OFFSET_MISMATCH"));
    twice.put("endUtcOffset", "+02:00");
    plan(twice).then().statusCode(201).body("plannedMinutes", is(360));
  }

  @Test
  void anExpertHasOneShiftADayAndAWardSoManyObservers() {
    var world = new World();
    var first = Wards.open(world, "W1", 1);
    var second = Wards.open(world, "W2", 1);
    var other = Wards.expert();
    var id = planned(Wards.shift(first, world.expert, "2026-10-06", "02:00", "07:00"));

    plan(Wards.shift(second, world.expert, "2026-10-06", "12:00", "17:00"))
        .then()
        .statusCode(409)
        .body("code", is("ONE_SHIFT_A_DAY"))
        .body("errors[0].pointer", is("/expertIds/0"));
    plan(Wards.shift(first, other, "2026-10-06", "06:00", "11:00"))
        .then()
        .statusCode(409)
        .body("code", is("WARD_FULL"))
        .body("conflicts[0].resourceId", is(first))
        .body("conflicts[0].from", is("2026-10-06T03:00:00Z"))
        .body("conflicts[0].to", is("2026-10-06T04:00:00Z"));
    plan(Wards.shift(first, other, "2026-10-06", "07:00", "12:00")).then().statusCode(201);

    // What is cancelled gives back the day and the place.
    verb("COORDINATOR", "/engagements/" + id, "cancel", Map.of("reason", "WARD"))
        .then()
        .statusCode(200)
        .body("status", is("CANCELLED"))
        .body("cancelReason", is("WARD"));
    planned(Wards.shift(second, world.expert, "2026-10-06", "12:00", "17:00"));
    planned(Wards.shift(first, Wards.expert(), "2026-10-06", "02:00", "07:00"));
  }

  @Test
  void theWardIsToldAndThePatientsAreBeforeAnybodyObserves() {
    var world = new World();
    var id =
        planned(
            Wards.shift(Wards.open(world, "W1", 1), world.expert, "2026-10-06", "09:00", "14:00"));
    var path = "/engagements/" + id;

    verb("COORDINATOR", path, "confirm", Map.of("informationNotice", true))
        .then()
        .statusCode(422)
        .body("code", is("WARD_NOT_NOTIFIED"));
    verb("COORDINATOR", path, "confirm", Map.of("wardNotified", true))
        .then()
        .statusCode(422)
        .body("code", is("INFORMATION_NOTICE_MISSING"));
    verb("COORDINATOR", path, "start", Map.of())
        .then()
        .statusCode(409)
        .body("code", is("ILLEGAL_TRANSITION"))
        .body("allowed", is(List.of("CONFIRMED", "CANCELLED")));
    verb("COORDINATOR", path, "confirm", KNOWN)
        .then()
        .statusCode(200)
        .body("status", is("CONFIRMED"))
        .body("wardNotifiedAt", startsWith("2026-03-16T10:00:"))
        .body("onDutyContact.title", is("Vastaava hoitaja"));
  }

  @Test
  void aShiftFollowsTheHoursOfItsWardAndNeedsAContactThere() {
    var world = new World();
    var described = Wards.ward(world, "W5", 1);
    described.remove("contact");
    described.put("hours", List.of(Map.of("weekday", "SATURDAY", "from", "07:00", "to", "21:00")));
    String ward = post("UNIT_MANAGER", "/wards", described).path("id");
    var saturday = Wards.shift(ward, world.expert, "2026-10-10", "15:30", "21:00");

    plan(saturday).then().statusCode(422).body("code", is("ON_DUTY_CONTACT_REQUIRED"));
    saturday.put("onDutyContact", Map.of("title", "Hoitaja", "phone", "014 1"));
    // Outside every office hour, and on a Saturday.
    saturday.put("onDutyContact", Map.of("title", "Hoitaja", "phone", "014 1234"));
    plan(saturday).then().statusCode(201);
    saturday.put("to", "21:15");
    saturday.put("date", "2026-10-17");
    plan(saturday).then().statusCode(422).body("code", is("OUTSIDE_WARD_HOURS"));
  }

  @Test
  void onlyAnActiveExpertObserves() {
    var world = new World();
    var oriented = java.util.UUID.randomUUID().toString();
    World.publishExpert(oriented, 1, "a", List.of(), List.of("ORIENTATION_INCOMPLETE"));
    World.awaitKnown("known_expert", "expert_id", oriented);

    plan(Wards.shift(Wards.open(world, "W1", 1), oriented, "2026-10-06", "09:00", "14:00"))
        .then()
        .statusCode(409)
        .body("code", is("ORIENTATION_INCOMPLETE"))
        .body("missing", is(List.of("ORIENTATION_INCOMPLETE")));
  }

  private static void held(
      World world,
      String date,
      String from,
      String to,
      String offset,
      int minutes,
      int patients,
      int relatives) {
    var ward = Wards.open(world, date, 1);
    MovableClock.set(MORNING);
    var id = planned(Wards.shift(ward, world.expert, date, from, to));
    var path = "/engagements/" + id;
    verb("COORDINATOR", path, "confirm", KNOWN).then().statusCode(200);
    MovableClock.set(Instant.parse(date + "T20:00:00Z"));
    verb("COORDINATOR", path, "start", Map.of("at", date + "T" + from + ":00" + offset))
        .then()
        .statusCode(200)
        .body("status", is("IN_PROGRESS"));
    verb("COORDINATOR", path, "end", Map.of("at", date + "T" + to + ":00" + offset))
        .then()
        .statusCode(200)
        .body("status", is("HELD"))
        .body("elapsedMinutes", is(minutes));
    verb("COORDINATOR", path, "close", Map.of())
        .then()
        .statusCode(409)
        .body("code", is("ATTENDANCE_MISSING"));
    World.as("COORDINATOR")
        .header("If-Match", get("COORDINATOR", path).header("ETag"))
        .body(Map.of("patientsMet", patients, "relativesMet", relatives))
        .put(World.API + path + "/attendance")
        .then()
        .statusCode(200);
    verb("COORDINATOR", path, "close", Map.of())
        .then()
        .statusCode(200)
        .body("status", is("CLOSED"))
        .body("cancelReason", nullValue());
  }

  private static void refused(
      String ward, String expert, String from, String to, String code, int elapsed) {
    plan(Wards.shift(ward, expert, "2026-10-06", from, to))
        .then()
        .statusCode(422)
        .body("code", is(code))
        .body("elapsedMinutes", is(elapsed));
  }

  static Response plan(Object body) {
    return post("COORDINATOR", "/engagements", body);
  }

  static String planned(Object body) {
    return plan(body).then().statusCode(201).extract().path("id");
  }
}
