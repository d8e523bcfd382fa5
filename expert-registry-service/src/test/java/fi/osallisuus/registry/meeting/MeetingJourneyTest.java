package fi.osallisuus.registry.meeting;

import static fi.osallisuus.kit.actor.Roles.ADMIN;
import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.HR;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.registry.Pool;
import fi.osallisuus.registry.RegistryTest;
import fi.osallisuus.registry.Structures;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class MeetingJourneyTest extends RegistryTest {
  private static final String TOPIC = "registry.meeting.v1";

  /** Scenario 1, step 7: attendances 8, 7, 8; two members decline; 412 km in all. */
  @Test
  void threeMeetingsOfTheClientPanelAre1076Euros60() {
    at("2026-06-15T08:00:00Z");
    var mode = code("PANEL").replace('-', '_');
    addMode(mode);
    approveModel(mode);
    var body = Structures.body("CLIENT_PANEL");
    body.put("mode", mode);
    var panel = create(COORDINATOR, "/bodies", body);
    var members = new ArrayList<String>();
    for (int i = 0; i < 8; i++) {
      members.add(Structures.appointExpert(panel, Pool.newExpert(), i < 2));
    }
    var days = List.of("2026-02-11", "2026-04-15", "2026-06-10");
    var came = List.of(8, 7, 8);
    var fees = new ArrayList<Map<String, Object>>();
    for (int n = 0; n < 3; n++) {
      var meeting = plan(panel, days.get(n), "14:00");
      var attendees = new ArrayList<Map<String, Object>>();
      for (int m = 0; m < came.get(n); m++) {
        // 16 km each, but two came from further away to the first meeting
        attendees.add(attendee(members.get(m), n == 0 && m < 2 ? "38" : "16"));
      }
      hold(meeting, attendees, Map.of("role", "COORDINATOR", "count", 1))
          .statusCode(200)
          .body("status", is("HELD"))
          .body("attendances", is(came.get(n) + 1))
          .body("attendance.role", contains("COORDINATOR", "EXPERT"));
      fees.addAll(
          get(HR, "/fee-entries?limit=200&meetingId=" + meeting)
              .body("items", hasSize(came.get(n)))
              .extract()
              .<List<Map<String, Object>>>path("items"));
    }

    assertThat(fees).hasSize(23);
    assertThat(fees).filteredOn(f -> !f.get("feeAmount").equals("0.00")).hasSize(17);
    assertThat(sum(fees, "feeAmount")).isEqualByComparingTo("850.00");
    assertThat(sum(fees, "expenseAmount")).isEqualByComparingTo("226.60");
    assertThat(sum(fees, "total")).isEqualByComparingTo("1076.60");
    get(COORDINATOR, "/meetings?status=HELD&bodyId=" + panel)
        .body("items.date", contains("2026-02-11", "2026-04-15", "2026-06-10"));
    KafkaEvents.assertContract(TOPIC);
  }

  @Test
  void theChairPlansAndHoldsAndWhoCameIsForThoseWhoRunIt() {
    var account = UUID.randomUUID().toString();
    var group = Structures.found("WORKING_GROUP");
    var chair = Structures.appoint(group, account, "UNIT_MANAGER", "CHAIR");
    String meeting =
        post(
                asAccount(account, UNIT_MANAGER),
                "/bodies/" + group + "/meetings",
                meeting("2026-03-19", "09:00"))
            .statusCode(201)
            .body("startsAt", is("2026-03-19T07:00:00Z"))
            .body("agenda[0].title", is("Kooste"))
            .extract()
            .path("id");

    verb(
            asAccount(account, UNIT_MANAGER),
            "/meetings/" + meeting + ":hold",
            held(List.of(attendee(chair, null))))
        .statusCode(200)
        .body("minutes", is(110));

    asAccount(account, UNIT_MANAGER)
        .get(BASE + "/meetings/" + meeting + "/attendance")
        .then()
        .body("items.membershipId", contains(chair));
    get(PROFESSIONAL, "/meetings/" + meeting).body("attendances", is(1));
    get(PROFESSIONAL, "/meetings/" + meeting + "/attendance")
        .statusCode(403)
        .body("code", is("BODY_OFFICE_REQUIRED"));
    post(PROFESSIONAL, "/bodies/" + group + "/meetings", meeting("2026-04-20", "09:00"))
        .statusCode(403)
        .body("code", is("BODY_OFFICE_REQUIRED"));
    KafkaEvents.await(TOPIC, meeting, 2);
    assertThat(KafkaEvents.types(TOPIC, meeting))
        .containsExactly("meeting.planned", "meeting.held");
  }

  @Test
  void aMeetingIsHeldOrCancelledOnceAndNotBeforeItBegins() {
    var group = Structures.found("DEV_TEAM");
    var member = Structures.appoint(group, UUID.randomUUID().toString(), "PROFESSIONAL", "MEMBER");
    var tomorrow = plan(group, "2026-03-21", "09:00");
    var today = plan(group, "2026-03-20", "09:00");

    hold(tomorrow, List.of(attendee(member, null)))
        .statusCode(409)
        .body("code", is("MEETING_NOT_YET"));
    hold(today, List.of()).statusCode(422).body("code", is("ATTENDANCE_EMPTY"));
    verb(COORDINATOR, "/meetings/" + tomorrow + ":cancel", Map.of("reason", "TOO_FEW"))
        .statusCode(200)
        .body("cancelReason", is("TOO_FEW"));
    hold(tomorrow, List.of(attendee(member, null)))
        .statusCode(409)
        .body("code", is("MEETING_NOT_PLANNED"))
        .body("state", is("CANCELLED"));
    hold(today, List.of(attendee(member, null))).statusCode(200);
  }

  @Test
  void whoCameIsNamedOnceAndBelongedToTheBodyThatDay() {
    var group = Structures.found("DEV_TEAM");
    var member = Structures.appoint(group, UUID.randomUUID().toString(), "PROFESSIONAL", "MEMBER");
    var other = Structures.found("DEV_TEAM");
    var foreign = Structures.appoint(other, UUID.randomUUID().toString(), "PROFESSIONAL", "MEMBER");
    var meeting = plan(group, "2026-03-20", "09:00");

    var twice = List.of(attendee(member, null), attendee(member, null));
    refused(meeting, twice, "ATTENDEE_TWICE", "/attendees/1/membershipId");
    refused(
        meeting, List.of(attendee(foreign, null)), "MEMBER_UNKNOWN", "/attendees/0/membershipId");
    refused(
        meeting,
        List.of(attendee(member, "12")),
        "KILOMETRES_NOT_PAYABLE",
        "/attendees/0/kilometres");
    hold(meeting, List.of(), Map.of("role", "NO_SUCH", "count", 2))
        .statusCode(422)
        .body("errors.pointer", hasItem("/guests/0/role"));
    get(COORDINATOR, "/meetings/" + meeting).body("status", is("PLANNED"));
  }

  @Test
  void aSeriesKeepsItsClockTimeAndLeavesOutHolidays() {
    var peers = Structures.found("PEER_NETWORK");

    var series =
        post(
                COORDINATOR,
                "/bodies/" + peers + "/meetings:plan-series",
                Map.of("first", meeting("2026-03-20", "09:00"), "everyDays", 7, "times", 4))
            .statusCode(201);

    series
        .body("planned.date", contains("2026-03-20", "2026-03-27", "2026-04-10"))
        .body(
            "planned.startsAt",
            contains("2026-03-20T07:00:00Z", "2026-03-27T07:00:00Z", "2026-04-10T06:00:00Z"))
        .body("skipped", contains("2026-04-03"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-29, 03:30, LOCAL_TIME_DOES_NOT_EXIST",
    "2026-10-25, 03:30, AMBIGUOUS_LOCAL_TIME"
  })
  void clockTimesThatDoNotExistOrExistTwiceAreRefused(String day, String time, String code) {
    var group = Structures.found("DEV_TEAM");

    post(COORDINATOR, "/bodies/" + group + "/meetings", meeting(day, time))
        .statusCode(422)
        .body("code", is(code));
  }

  @Test
  void aPeerNetworkThatIsLateStandsInTheWorkQueue() {
    at("2026-03-20T12:00:00Z");
    var peers = Structures.found("PEER_NETWORK");
    var lead = Structures.appoint(peers, UUID.randomUUID().toString(), "CASE_LEAD", "MEMBER");
    hold(plan(peers, "2026-02-16", "09:00"), List.of(attendee(lead, null))).statusCode(200);
    hold(plan(peers, "2026-03-04", "09:00"), List.of(attendee(lead, null))).statusCode(200);

    get(CASE_LEAD, "/bodies/" + peers + "/rhythm")
        .statusCode(200)
        .body("gaps.days", contains(16))
        .body("gaps.pace", contains("LATE"))
        .body("inRhythmPercent", is(0.0f))
        .body("dueBy", is("2026-03-18"))
        .body("overdue", is(true));
    get(COORDINATOR, "/work-queue?kind=MEETING&dueBy=2026-03-20&limit=200")
        .body("items.id", hasItem(peers))
        .body("items.find{it.id=='" + peers + "'}.status", is("OVERDUE"));
    get(COORDINATOR, "/work-queue?kind=MEETING&dueBy=2026-03-17&limit=200")
        .body("items.id", not(hasItem(peers)));
    get(CASE_LEAD, "/bodies/" + Structures.found("DEV_TEAM") + "/rhythm")
        .statusCode(409)
        .body("code", is("RHYTHM_REQUIRED"));
  }

  @Test
  void aPolicyLineHoldsForItsDays() {
    var group = Structures.found("WORKING_GROUP");
    var member = Structures.appoint(group, UUID.randomUUID().toString(), "UNIT_MANAGER", "MEMBER");
    var meeting = plan(group, "2026-03-19", "09:00");
    var decision = new HashMap<String, Object>();
    decision.put("kind", "POLICY_LINE");
    decision.put("text", words("Raatien jäsenille maksetaan palkkio"));
    decision.put("decidedOn", "2026-03-19");
    decision.put("meetingId", meeting);
    var path = "/bodies/" + group + "/decisions";
    decided(path, decision, "MEETING_UNKNOWN", "/meetingId");
    hold(meeting, List.of(attendee(member, null))).statusCode(200);
    decided(path, decision, "VALIDITY_REQUIRED", "/validFrom");
    decision.put("validFrom", "2026-04-01");
    decision.put("validTo", "2026-03-31");
    decided(path, decision, "DATES_REVERSED", "/validTo");
    decision.put("validTo", "2027-12-31");

    var id = create(COORDINATOR, path, decision);

    var list = "/body-decisions?bodyId=" + group + "&kind=POLICY_LINE&on=";
    get(PROFESSIONAL, list + "2026-03-31").body("items", empty());
    get(PROFESSIONAL, list + "2026-04-01").body("items.id", contains(id));
    verb(PROFESSIONAL, "/body-decisions/" + id + ":end", Map.of("validTo", "2026-12-31"))
        .statusCode(403);
    verb(COORDINATOR, "/body-decisions/" + id + ":end", Map.of("validTo", "2026-12-31"))
        .statusCode(200)
        .body("version", is(2));
    get(PROFESSIONAL, list + "2027-01-01").body("items", empty());
  }

  private void refused(String meeting, List<Map<String, Object>> who, String code, String at) {
    hold(meeting, who).statusCode(422).body("code", is(code)).body("errors.pointer", hasItem(at));
  }

  private void decided(String path, Map<String, Object> decision, String code, String pointer) {
    post(COORDINATOR, path, decision)
        .statusCode(422)
        .body("code", is(code))
        .body("errors.pointer", hasItem(pointer));
  }

  /** A mode of the county's own, so that fee models of tests do not meet. */
  private static void addMode(String code) {
    post(
            ADMIN,
            "/codelists/MODE/codes",
            Map.of(
                "code", code, "label", words("raati"), "position", 99, "validFrom", "2020-01-01"))
        .statusCode(201);
  }

  private static void approveModel(String mode) {
    var id =
        create(
            HR,
            "/fee-models",
            Map.of(
                "code",
                code("FM"),
                "basis",
                "PER_MEETING",
                "amount",
                "50.00",
                "modes",
                List.of(mode),
                "noShowPaid",
                false,
                "breaksPaid",
                false,
                "travelRates",
                List.of(Map.of("validFrom", "2026-01-01", "perKm", "0.55")),
                "validFrom",
                "2026-01-01"));
    verb(HR, "/fee-models/" + id + ":approve").statusCode(200);
  }

  private static String plan(String body, String day, String time) {
    return create(COORDINATOR, "/bodies/" + body + "/meetings", meeting(day, time));
  }

  private static Map<String, Object> meeting(String day, String time) {
    return Map.of(
        "date",
        day,
        "startTime",
        time,
        "minutes",
        120,
        "remote",
        false,
        "agenda",
        List.of(Map.of("title", "Kooste")));
  }

  private static Map<String, Object> attendee(String membership, String kilometres) {
    return kilometres == null
        ? Map.of("membershipId", membership)
        : Map.of("membershipId", membership, "kilometres", kilometres);
  }

  @SafeVarargs
  private static ValidatableResponse hold(
      String meeting, List<Map<String, Object>> attendees, Map<String, Object>... guests) {
    return verb(COORDINATOR, "/meetings/" + meeting + ":hold", held(attendees, guests));
  }

  @SafeVarargs
  private static Map<String, Object> held(
      List<Map<String, Object>> attendees, Map<String, Object>... guests) {
    return Map.of("minutes", 110, "attendees", attendees, "guests", List.of(guests));
  }

  private static BigDecimal sum(List<Map<String, Object>> fees, String field) {
    return fees.stream()
        .map(f -> new BigDecimal((String) f.get(field)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
