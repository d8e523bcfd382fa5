package fi.osallisuus.booking;

import static fi.osallisuus.booking.World.get;
import static fi.osallisuus.booking.World.post;
import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.booking.registration.Events;
import fi.osallisuus.kit.test.KafkaEvents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No list asks the database the more often, the more it shows. */
@QuarkusTest
class StatementsHttpTest extends BookingTest {
  private static final int FEW = 3;
  private static final int MANY = 20;

  private World world;

  @BeforeEach
  void open() {
    world = new World();
  }

  @Test
  void receptionsAndAppointmentsAreReadAtOnce() {
    var starts = List.of("09:00", "10:00", "11:00", "13:00", "14:00");
    var days = workdays(LocalDate.of(2026, 3, 23)).limit(MANY + 1).toList();
    days.forEach(day -> world.reception(day.toString()));
    String full = world.reception("2026-06-01");
    starts.forEach(start -> world.booked(full, "2026-06-01T" + start + ":00+03:00"));
    for (int i = 0; i < 4; i++) {
      String more = world.reception("2026-06-0" + (2 + i));
      for (var start : starts) {
        world.booked(more, "2026-06-0%dT%s:00+03:00".formatted(2 + i, start));
      }
    }

    constant("/receptions?siteId=" + world.site, "limit");
    constant("/appointments?siteId=" + world.site, "limit");
    constant("/availability?from=2026-03-23&to=2026-04-20&siteId=" + world.site, "limit");
    constant(
        "/public/sites/" + world.link + "/availability?from=2026-03-23&to=2026-04-20", "limit");
    constant("/fhir/Appointment?location=Location/" + world.site, "_count");
    constant("/fhir/Schedule?actor=Location/" + world.site + "&_include=Schedule:actor", "_count");
    constant("/fhir/Slot?_include=Slot:schedule&start=ge2026-03-23&start=lt2026-04-20", "_count");

    mayNotWorkAnyMore();
    awaitRows("/flagged-receptions?expertId=" + world.expert);
    constant("/flagged-receptions?expertId=" + world.expert, "limit");
    constant("/appointments?orphaned=true&siteId=" + world.site, "limit");
  }

  @Test
  void engagementsComeWithWhatBelongsToThem() {
    workdays(LocalDate.of(2026, 3, 23))
        .limit(MANY + 1)
        .forEach(
            day -> {
              var event = new HashMap<String, Object>();
              event.put("kind", "EVENT");
              event.put("title", Map.of("fi", "Päivä", "sv", "Dag"));
              event.put("unitId", world.unit);
              event.put("siteId", world.site);
              event.put("roomId", world.room);
              event.put("expertIds", List.of(world.expert));
              event.put("date", day.toString());
              event.put("from", "12:00");
              event.put("to", "15:00");
              event.put("organisers", List.of(Map.of("unitId", world.unit)));
              event.put("agenda", List.of(Map.of("title", "Mitä", "tags", List.of("METHODS"))));
              String id = post("COORDINATOR", "/engagements", event).path("id");
              World.as("COORDINATOR")
                  .body(Map.of("capacity", 5, "listed", true))
                  .put(World.API + "/engagements/" + id + "/registration")
                  .then()
                  .statusCode(200);
            });

    constant("/engagements?unitId=" + world.unit, "limit");
    constant("/public/counties/17/events?unitId=" + world.unit, "limit");
    mayNotWorkAnyMore();
    awaitRows("/flagged-engagements");
    constant("/flagged-engagements", "limit");
  }

  @Test
  void roundsReferralsTheLineAndRegistrationsAreReadAtOnce() {
    var event = new Events(50);
    String ward =
        post(
                "UNIT_MANAGER",
                "/wards",
                Map.of(
                    "unitId",
                    world.unit,
                    "name",
                    Map.of("fi", "Osasto", "sv", "Avdelning"),
                    "observerPlaces",
                    2,
                    "contact",
                    Map.of("title", "Hoitaja", "phone", "014 123 4567")))
            .path("id");
    for (int i = 0; i <= MANY; i++) {
      post(
              "PROFESSIONAL",
              "/referrals",
              Map.of("unitId", world.unit, "source", "PROFESSIONAL", "clientType", "NEXT_OF_KIN"))
          .then()
          .statusCode(201);
      post(
              "PROFESSIONAL",
              "/waiting-list",
              Map.of(
                  "serviceCode",
                  world.serviceCode,
                  "clientType",
                  "NEXT_OF_KIN",
                  "referralSource",
                  "SELF",
                  "wishes",
                  Map.of()))
          .then()
          .statusCode(201);
      event.register(1);
      var code = (2100 + i) + "-AUTUMN";
      post(
              "COORDINATOR",
              "/rounds",
              Map.of(
                  "code",
                  code,
                  "round",
                  Map.of(
                      "firstDay", (2100 + i) + "-09-01",
                      "lastDay", (2100 + i) + "-11-30",
                      "wardIds", List.of(ward))))
          .then()
          .statusCode(201);
    }

    constant("/referrals?unitId=" + world.unit, "limit");
    constant("/waiting-list?serviceCode=" + world.serviceCode, "limit");
    constant("/engagements/" + event.id + "/registrations", "limit");
    constant("/rounds", "limit");
  }

  private static void constant(String path, String limit) {
    var join = path.contains("?") ? "&" : "?";
    var few = path + join + limit + "=" + FEW;
    var many = path + join + limit + "=" + MANY;
    assertThat(rows(answer(few))).as(few).isBetween(FEW, FEW * 3);
    assertThat(rows(answer(many))).as(many).isGreaterThanOrEqualTo(MANY);
    assertThat(statements(many)).as(many).isLessThanOrEqualTo(statements(few));
  }

  private static int rows(Response answer) {
    var items = answer.jsonPath().getList("items");
    return items == null ? answer.jsonPath().getList("entry").size() : items.size();
  }

  private static Response answer(String path) {
    var answer = get("COORDINATOR", path);
    answer.then().statusCode(200);
    return answer;
  }

  /** The fewest of some tries, since the service's own jobs ask the database too. */
  private static int statements(String path) {
    return IntStream.range(0, 5)
        .map(
            i -> {
              int before = CountingStatements.all();
              answer(path);
              return CountingStatements.all() - before;
            })
        .min()
        .orElseThrow();
  }

  private static Stream<LocalDate> workdays(LocalDate first) {
    return first
        .datesUntil(first.plusDays(60))
        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
        // Good Friday and Easter Monday.
        .filter(day -> !day.equals(LocalDate.of(2026, 4, 3)))
        .filter(day -> !day.equals(LocalDate.of(2026, 4, 6)));
  }

  private void mayNotWorkAnyMore() {
    KafkaEvents.publish(
        "registry.expert.v1",
        "expert.gate-changed",
        world.expert,
        World.COUNTY,
        """
        {"expertId": "%s", "version": 2, "themes": [{"theme": "ADDICTION", "basis": "OWN"}], "languages": ["fi"],
         "areas": [], "mayReceive": false, "missing": ["CONTRACT_NOT_VALID"]}
        """
            .formatted(world.expert));
  }

  private static void awaitRows(String path) {
    var whole = path + (path.contains("?") ? "&" : "?") + "limit=" + MANY;
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> rows(get("COORDINATOR", whole)) == MANY);
  }
}
