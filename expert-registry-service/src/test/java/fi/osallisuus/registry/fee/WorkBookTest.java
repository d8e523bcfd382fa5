package fi.osallisuus.registry.fee;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.HR;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.kit.tenancy.Tenancy;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.registry.Pool;
import fi.osallisuus.registry.RegistryTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work told by other features: proposed once, by the model of its mode and day. */
@QuarkusTest
class WorkBookTest extends RegistryTest {
  private static final String ENTRIES = "registry.fee-entry.v1";

  /** A mode of its own for each test, so that fee models do not meet. */
  private final String mode = code("WORK").replace('-', '_');

  @Inject WorkBook book;
  @Inject Tenancy tenancy;

  @BeforeEach
  void afterTheMeetings() {
    at("2026-06-15T08:00:00Z");
  }

  /** Scenario 1, step 7: attendances 8, 7 and 8, two members decline, 412 km in all. */
  @Test
  void threePanelMeetingsAre1076Euros60() {
    approveModel(Map.of());
    var members = new ArrayList<String>();
    for (int i = 0; i < 8; i++) {
      members.add(Pool.newExpert());
    }
    var entries = new ArrayList<String>();
    var days = List.of("2026-02-11", "2026-04-15", "2026-06-10");
    var attendances = List.of(8, 7, 8);
    // 16 km each but for the first meeting, where two came from further away: 412 km in all
    for (int meeting = 0; meeting < 3; meeting++) {
      var id = UUID.randomUUID();
      for (int m = 0; m < attendances.get(meeting); m++) {
        var km = meeting == 0 && m < 2 ? 38 : 16;
        tell(
            Work.at(
                    WorkKind.MEETING,
                    id,
                    UUID.fromString(members.get(m)),
                    UUID.fromString(Pool.area()),
                    mode,
                    LocalDate.parse(days.get(meeting)),
                    120)
                .declined(m < 2)
                .travelled(BigDecimal.valueOf(km)));
      }
      List<String> ids =
          get(HR, "/fee-entries?meetingId=" + id)
              .body("items", hasSize(attendances.get(meeting)))
              .extract()
              .path("items.id");
      entries.addAll(ids);
    }
    assertThat(entries).hasSize(23);
    entries.forEach(e -> verb(UNIT_MANAGER, "/fee-entries/" + e + ":approve").statusCode(200));

    List<Map<String, Object>> all =
        get(HR, "/fee-entries?mode=" + mode + "&limit=200").extract().path("items");

    assertThat(sum(all, "feeAmount")).isEqualTo("850.00");
    assertThat(sum(all, "expenseAmount")).isEqualTo("226.60");
    assertThat(sum(all, "total")).isEqualTo("1076.60");
    assertThat(all).filteredOn(e -> (boolean) e.get("declined")).hasSize(6);
    var period = "/fee-totals?workedFrom=2026-01-01&workedTo=2026-06-30&mode=" + mode;
    get(HR, period + "&groupBy=MONTH")
        .statusCode(200)
        .body("items.key", contains("2026-02", "2026-04", "2026-06"))
        .body("items.entries", contains(8, 7, 8))
        .body("items.total", contains("394.60", "311.60", "370.40"))
        .body("total.entries", is(23))
        .body("total.experts", is(8))
        .body("total.declined", is(6))
        .body("total.feeAmount", is("850.00"))
        .body("total.kilometres", is("412.00"))
        .body("total.total", is("1076.60"));
    get(UNIT_MANAGER, period + "&groupBy=UNIT").body("items.key", contains(Pool.area()));
    get(HR, period + "&status=REJECTED").body("items", empty()).body("total.total", is("0.00"));
    get(HR, "/fee-totals?workedFrom=2026-02-01&workedTo=2026-01-01")
        .statusCode(422)
        .body("code", is("DATES_REVERSED"));
    get(EXPERT, period).statusCode(403);
    asOf(HR, "09").get(BASE + period).then().body("total.entries", is(0));
    KafkaEvents.await(ENTRIES, entries.getFirst(), 2);
    KafkaEvents.assertContract(ENTRIES);
  }

  @Test
  void workToldAgainIsNotPaidAgain() {
    approveModel(Map.of());
    var expert = UUID.fromString(Pool.newExpert());
    var work = meeting(expert, UUID.randomUUID());

    tell(work);
    tell(work);

    get(HR, "/fee-entries?meetingId=" + work.sourceId())
        .body("items", hasSize(1))
        .body("items[0].receptionId", nullValue())
        .body("items[0].mode", is(mode))
        .body("items[0].total", is("50.00"));
    get(HR, "/fee-entries?meetingId=" + work.sourceId() + "&receptionId=" + work.sourceId())
        .statusCode(400)
        .body("code", is("SOURCE_TWICE"));
  }

  @Test
  void ticketsAndMealsComeWithTheWork() {
    approveModel(Map.of());
    var work =
        meeting(UUID.fromString(Pool.newExpert()), UUID.randomUUID())
            .and(new Spent(ExpenseKind.TICKET, new BigDecimal("2"), new BigDecimal("3.30")))
            .and(new Spent(ExpenseKind.MEAL, BigDecimal.ONE, new BigDecimal("13.50")));

    tell(work);

    get(HR, "/fee-entries?meetingId=" + work.sourceId())
        .body("items[0].expenseAmount", is("20.10"))
        .body("items[0].total", is("70.10"));
  }

  @Test
  void kilometresWithoutARateWaitUntilHrApprovesOne() {
    approveModel(Map.of("code", code("FM"), "travelRates", List.of(), "validTo", "2026-06-30"));
    var expert = UUID.fromString(Pool.newExpert());
    var work = meeting(expert, UUID.randomUUID()).travelled(new BigDecimal("28"));
    tell(work);
    assertThat(problem(work.sourceId()))
        .containsEntry("problem", "NO_TRAVEL_RATE")
        .containsEntry("sourceKind", "MEETING");
    get(HR, "/fee-entries?meetingId=" + work.sourceId()).body("items", empty());
  }

  @Test
  void workWithoutAUnitWaitsForTheUnitThatPays() {
    approveModel(Map.of());
    var expert = UUID.fromString(Pool.newExpert());
    var work =
        Work.at(
            WorkKind.ASSIGNMENT,
            UUID.randomUUID(),
            expert,
            null,
            mode,
            LocalDate.parse("2026-06-10"),
            90);
    tell(work);
    var id = problem(work.sourceId()).get("id");

    as(COORDINATOR)
        .body(Map.of("unitId", UUID.randomUUID()))
        .post(BASE + "/fee-problems/" + id + ":assign-unit")
        .then()
        .statusCode(422)
        .body("code", is("UNIT_UNKNOWN"));
    as(COORDINATOR)
        .body(Map.of("unitId", Pool.area()))
        .post(BASE + "/fee-problems/" + id + ":assign-unit")
        .then()
        .statusCode(200)
        .body("problem", nullValue());

    get(HR, "/fee-entries?assignmentId=" + work.sourceId()).body("items", hasSize(1));
  }

  @Test
  void aStandingChoiceDeclinesTheFeesOfItsModes() {
    approveModel(Map.of());
    var account = UUID.randomUUID().toString();
    var expert = create(COORDINATOR, "/experts", Pool.expert(account));
    get(COORDINATOR, "/experts/" + expert + "/fee-choice")
        .statusCode(200)
        .header("ETag", is("\"0\""))
        .body("declined", is(false));
    choose(account, expert, "NO_SUCH_MODE")
        .statusCode(422)
        .body("errors[0].pointer", is("/modes/0"));
    choose(account, expert, "CLIENT_PANEL").statusCode(200).body("version", is(1));
    var paid = meeting(UUID.fromString(expert), UUID.randomUUID());
    tell(paid);
    get(HR, "/fee-entries?meetingId=" + paid.sourceId()).body("items[0].status", is("PROPOSED"));

    asAccount(account, EXPERT)
        .header("If-Match", "\"1\"")
        .body(Map.of("declined", true, "modes", List.of()))
        .put(BASE + "/experts/" + expert + "/fee-choice")
        .then()
        .statusCode(200);
    var declined = meeting(UUID.fromString(expert), UUID.randomUUID());
    tell(declined.travelled(new BigDecimal("28")));

    get(HR, "/fee-entries?meetingId=" + declined.sourceId())
        .body("items[0].status", is("DECLINED_BY_EXPERT"))
        .body("items[0].total", is("15.40"));
    get(EXPERT, "/experts/" + expert + "/fee-choice").statusCode(404);
    get(UNIT_MANAGER, "/experts/" + expert + "/fee-choice").statusCode(403);
  }

  private io.restassured.response.ValidatableResponse choose(
      String account, String expert, String mode) {
    return asAccount(account, EXPERT)
        .header("If-Match", "\"0\"")
        .body(Map.of("declined", true, "modes", List.of(mode)))
        .put(BASE + "/experts/" + expert + "/fee-choice")
        .then();
  }

  private Work meeting(UUID expert, UUID id) {
    return Work.at(
        WorkKind.MEETING,
        id,
        expert,
        UUID.fromString(Pool.area()),
        mode,
        LocalDate.parse("2026-06-10"),
        120);
  }

  private void tell(Work work) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              tenancy.enter(COUNTY);
              book.worked(work);
            });
  }

  private static Map<String, Object> problem(UUID source) {
    List<Map<String, Object>> all =
        get(COORDINATOR, "/fee-problems?limit=200").extract().path("items");
    return all.stream()
        .filter(p -> p.get("sourceId").equals(source.toString()))
        .findFirst()
        .orElse(Map.of());
  }

  private static String sum(List<Map<String, Object>> entries, String member) {
    return entries.stream()
        .map(e -> new BigDecimal((String) e.get(member)))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .toPlainString();
  }

  private void approveModel(Map<String, Object> changes) {
    var model = new HashMap<String, Object>();
    model.put("code", code("FM"));
    model.put("basis", "PER_MEETING");
    model.put("amount", "50.00");
    model.put("modes", List.of(mode));
    model.put("noShowPaid", false);
    model.put("breaksPaid", false);
    model.put("travelRates", List.of(Map.of("validFrom", "2026-01-01", "perKm", "0.55")));
    model.put("validFrom", "2026-01-01");
    model.putAll(changes);
    verb(HR, "/fee-models/" + create(HR, "/fee-models", model) + ":approve").statusCode(200);
  }
}
