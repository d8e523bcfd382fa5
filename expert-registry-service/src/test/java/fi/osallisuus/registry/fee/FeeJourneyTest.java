package fi.osallisuus.registry.fee;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
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
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.registry.Pool;
import fi.osallisuus.registry.RegistryTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From closed receptions to the payroll file, with the figures of scenario 0. */
@QuarkusTest
class FeeJourneyTest extends RegistryTest {
  private static final String RECEPTIONS = "booking.reception.v1";
  private static final String VISITS = "booking.visit.v1";
  private static final String ENTRIES = "registry.fee-entry.v1";

  private final String account = UUID.randomUUID().toString();

  /** A service of its own for each test, so that fee models do not meet. */
  private final String service = code("SERVICE").replace('-', '_');

  @BeforeEach
  void afterTheReceptions() {
    at("2026-04-13T08:00:00Z");
  }

  @Test
  void fourDaysOfScenarioZeroAre561Euros60() {
    approveModel(Map.of());
    var expert = newExpert();
    for (var day : List.of("2026-03-23", "2026-03-27", "2026-03-30", "2026-04-10")) {
      var entry = close(UUID.randomUUID().toString(), expert, day);
      post(
              asAccount(account, EXPERT),
              "/fee-entries/" + entry + "/expenses",
              Map.of("kind", "KM", "quantity", "28"))
          .statusCode(201)
          .body("feeAmount", is("125.00"))
          .body("expenseAmount", is("15.40"))
          .body("total", is("140.40"));
      verb(UNIT_MANAGER, "/fee-entries/" + entry + ":approve")
          .statusCode(200)
          .body("status", is("APPROVED"));
      assertThat(KafkaEvents.await(ENTRIES, entry, 3)).hasSize(3);
      assertThat(KafkaEvents.types(ENTRIES, entry))
          .containsExactly("fee-entry.proposed", "fee-entry.changed", "fee-entry.approved");
    }

    List<String> totals =
        get(HR, "/fee-entries?status=APPROVED&expertId=" + expert).extract().path("items.total");

    assertThat(totals.stream().map(BigDecimal::new).reduce(BigDecimal::add))
        .contains(new BigDecimal("561.60"));
    KafkaEvents.assertContract(ENTRIES);
  }

  @Test
  void theBatchGoesToPayrollOnceAndCanBeDownloadedAgain() {
    // days of a year of their own, since a batch takes every approved entry of its days
    at("2027-02-01T08:00:00Z");
    approveModel(Map.of());
    var expert = newExpert();
    var entry = close(UUID.randomUUID().toString(), expert, "2027-01-18");
    var days = Map.of("workedFrom", "2027-01-01", "workedTo", "2027-01-31");
    post(HR, "/payroll-exports", days).statusCode(409).body("code", is("NOTHING_TO_EXPORT"));
    verb(UNIT_MANAGER, "/fee-entries/" + entry + ":approve").statusCode(200);

    var batch = post(HR, "/payroll-exports", days).statusCode(201);

    batch.body("entryCount", is(1)).body("total", is("125.00"));
    String file = "/payroll-exports/" + batch.extract().path("id") + "/file";
    var first = get(HR, file).statusCode(200).contentType("text/csv").extract().asByteArray();
    assertThat(new String(first, java.nio.charset.StandardCharsets.UTF_8))
        .startsWith("\uFEFFfee_entry;expert;unit;")
        .contains(entry + ";EXP-17-")
        .contains(";" + service + ";2027-01-18;PER_HOUR;HOURS;5,00;25,00;125,00;EUR\r\n");
    get(HR, "/fee-entries/" + entry).body("status", is("EXPORTED"));
    post(HR, "/payroll-exports", days).statusCode(409);
    assertThat(get(HR, file).extract().asByteArray()).isEqualTo(first);
    KafkaEvents.await(ENTRIES, entry, 3);
    assertThat(KafkaEvents.types(ENTRIES, entry)).endsWith("fee-entry.exported");
    var path = "/payroll-exports/" + batch.extract().path("id");
    verb(HR, path + ":confirm-paid", Map.of("paidOn", "2027-01-31"))
        .statusCode(422)
        .body("code", is("PAID_BEFORE_EXPORT"));
    verb(HR, path + ":confirm-paid", Map.of("paidOn", "2027-02-02"))
        .statusCode(422)
        .body("code", is("DATE_IN_FUTURE"));
    verb(HR, path + ":confirm-paid", Map.of("paidOn", "2027-02-01"))
        .statusCode(200)
        .body("paidOn", is("2027-02-01"))
        .body("version", is(2));
    verb(HR, path + ":confirm-paid", Map.of("paidOn", "2027-02-01"))
        .statusCode(409)
        .body("code", is("BATCH_PAID"));
    get(HR, "/fee-entries/" + entry).body("status", is("PAID")).body("paidOn", is("2027-02-01"));
    assertThat(get(HR, file).extract().asByteArray()).isEqualTo(first);
    KafkaEvents.await(ENTRIES, entry, 4);
    assertThat(KafkaEvents.types(ENTRIES, entry)).endsWith("fee-entry.paid");
    verb(COORDINATOR, path + ":confirm-paid", Map.of("paidOn", "2027-02-01")).statusCode(403);
    get(COORDINATOR, file).statusCode(403);
    asOf(HR, "09").get(BASE + file).then().statusCode(404);
  }

  @Test
  void neitherTheBeneficiaryNorTheProposerApproves() {
    approveModel(Map.of());
    var expert = newExpert();
    var entry = close(UUID.randomUUID().toString(), expert, "2026-03-23");

    verb(asAccount(account, UNIT_MANAGER), "/fee-entries/" + entry + ":approve")
        .statusCode(403)
        .body("code", is("FOUR_EYES"));
    verb(
            asAccount(account, UNIT_MANAGER),
            "/fee-entries/" + entry + ":reject",
            Map.of("reason", "DUPLICATE"))
        .statusCode(403)
        .body("code", is("FOUR_EYES"));
    verb(COORDINATOR, "/fee-entries/" + entry + ":approve").statusCode(403);

    var proposer = UUID.randomUUID().toString();
    String byHand =
        post(asAccount(proposer, COORDINATOR), "/fee-entries", byHand(expert, "2"))
            .statusCode(201)
            .body("feeAmount", is("50.00"))
            .extract()
            .path("id");
    verb(asAccount(proposer, UNIT_MANAGER), "/fee-entries/" + byHand + ":approve")
        .statusCode(403)
        .body("code", is("FOUR_EYES"));
    verb(UNIT_MANAGER, "/fee-entries/" + byHand + ":approve").statusCode(200);
  }

  @Test
  void aReceptionToldAgainUnderAnotherIdMakesNoSecondEntry() {
    approveModel(Map.of());
    var expert = newExpert();
    var reception = UUID.randomUUID().toString();
    var entry = close(reception, expert, "2026-03-23");

    publishClosed(reception, List.of(expert), "2026-03-23", 300);
    publishClosed(reception, List.of(expert), "2026-03-23", 300);
    close(UUID.randomUUID().toString(), expert, "2026-03-27"); // all before it have been read

    get(HR, "/fee-entries?receptionId=" + reception).body("items.id", contains(entry));
    assertThat(KafkaEvents.types(ENTRIES, entry)).containsExactly("fee-entry.proposed");
  }

  @Test
  void aPairOfHostsIsPaidEach() {
    approveModel(Map.of());
    var first = newExpert();
    var second = Pool.newExpert();
    var reception = UUID.randomUUID().toString();

    publishClosed(reception, List.of(first, second), "2026-03-23", 300);

    assertThat(awaitEntries(reception, 2)).hasSize(2);
    get(HR, "/fee-entries?receptionId=" + reception)
        .body("items.expertId", hasItem(first))
        .body("items.expertId", hasItem(second));
  }

  @Test
  void workWithoutAModelWaitsUntilHrApprovesOne() {
    var expert = newExpert();
    var reception = UUID.randomUUID().toString();
    publishClosed(reception, List.of(expert), "2026-03-23", 300);
    var problem = awaitProblem(reception);
    assertThat(problem).containsEntry("problem", "NO_FEE_MODEL").containsEntry("expertId", expert);
    post(COORDINATOR, "/fee-entries", byHand(expert, "1"))
        .statusCode(409)
        .body("code", is("NO_FEE_MODEL"));

    approveModel(Map.of());

    assertThat(awaitEntries(reception, 1)).hasSize(1);
    get(COORDINATOR, "/fee-problems?limit=200").body("items.receptionId", not(hasItem(reception)));
  }

  @Test
  void workOfAnUnknownExpertIsListedAndCanBeTriedAgain() {
    approveModel(Map.of());
    var reception = UUID.randomUUID().toString();
    publishClosed(reception, List.of(UUID.randomUUID().toString()), "2026-03-23", 300);

    var problem = awaitProblem(reception);

    assertThat(problem).containsEntry("problem", "EXPERT_UNKNOWN");
    as(COORDINATOR)
        .post(BASE + "/fee-problems/" + problem.get("id") + ":retry")
        .then()
        .statusCode(200)
        .body("problem", is("EXPERT_UNKNOWN"));
    as(PROFESSIONAL).get(BASE + "/fee-problems").then().statusCode(403);
  }

  @Test
  void aModelByTheVisitFollowsTheVisitsInAnyOrder() {
    approveModel(Map.of("basis", "PER_VISIT", "amount", "50.00", "noShowPaid", false));
    var expert = newExpert();
    var reception = UUID.randomUUID().toString();
    publishVisit(UUID.randomUUID().toString(), reception, 1, "COMPLETED");
    publishVisit(UUID.randomUUID().toString(), reception, 1, "NO_SHOW");
    var entry = close(reception, expert, "2026-03-23");

    var late = UUID.randomUUID().toString();
    publishVisit(late, reception, 2, "COMPLETED");
    publishVisit(late, reception, 1, "NO_SHOW"); // older, told later

    awaitTotal(entry, "100.00");
  }

  @Test
  void aDeclinedFeeStillPaysTheJourney() {
    approveModel(Map.of());
    var expert = newExpert();
    var entry = close(UUID.randomUUID().toString(), expert, "2026-03-23");

    verb(asAccount(account, EXPERT), "/fee-entries/" + entry + ":decline")
        .statusCode(200)
        .body("status", is("DECLINED_BY_EXPERT"))
        .body("total", is("0.00"));
    verb(UNIT_MANAGER, "/fee-entries/" + entry + ":approve")
        .statusCode(409)
        .body("code", is("NOTHING_TO_PAY"));
    post(COORDINATOR, "/fee-entries/" + entry + "/expenses", Map.of("kind", "KM", "quantity", "28"))
        .statusCode(201);
    verb(UNIT_MANAGER, "/fee-entries/" + entry + ":approve")
        .statusCode(200)
        .body("total", is("15.40"))
        .body("basis", is("DECLINED"));
  }

  @Test
  void expensesAreAddedAndTakenBackUntilTheDecision() {
    approveModel(Map.of("travelRates", List.of()));
    var expert = newExpert();
    var entry = close(UUID.randomUUID().toString(), expert, "2026-03-23");
    var path = "/fee-entries/" + entry + "/expenses";

    post(COORDINATOR, path, Map.of("kind", "KM", "quantity", "28"))
        .statusCode(409)
        .body("code", is("NO_TRAVEL_RATE"));
    post(COORDINATOR, path, Map.of("kind", "TICKET", "quantity", "1"))
        .statusCode(422)
        .body("code", is("PRICE_REQUIRED"));
    String expense =
        post(COORDINATOR, path, Map.of("kind", "TICKET", "quantity", "2", "unitPrice", "3.30"))
            .body("total", is("131.60"))
            .extract()
            .path("expenseIds[0]");
    as(COORDINATOR)
        .header("If-Match", "*")
        .delete(BASE + path + "/" + expense)
        .then()
        .statusCode(200)
        .body("total", is("125.00"));
    verb(UNIT_MANAGER, "/fee-entries/" + entry + ":reject", Map.of("reason", "NOT_WORKED"))
        .statusCode(200)
        .body("rejectReason", is("NOT_WORKED"));
    post(COORDINATOR, path, Map.of("kind", "MEAL", "quantity", "1", "unitPrice", "13.50"))
        .statusCode(409)
        .body("code", is("FEE_ENTRY_CLOSED"));
    verb(UNIT_MANAGER, "/fee-entries/" + entry + ":approve")
        .statusCode(409)
        .body("code", is("FEE_TRANSITION_NOT_ALLOWED"));
  }

  @Test
  void anExpertSeesAndTouchesTheOwnEntriesOnly() {
    approveModel(Map.of());
    var expert = newExpert();
    var entry = close(UUID.randomUUID().toString(), expert, "2026-03-23");

    asAccount(account, EXPERT).get(BASE + "/fee-entries").then().body("items.id", contains(entry));
    asAccount(account, EXPERT).get(BASE + "/fee-entries/" + entry).then().statusCode(200);
    get(EXPERT, "/fee-entries/" + entry).statusCode(404);
    get(EXPERT, "/fee-entries").statusCode(200).body("items", empty());
    verb(EXPERT, "/fee-entries/" + entry + ":decline").statusCode(404);
    post(EXPERT, "/fee-entries/" + entry + "/expenses", Map.of("kind", "KM", "quantity", "1"))
        .statusCode(404);
    asOf(UNIT_MANAGER, "09")
        .header("If-Match", "*")
        .post(BASE + "/fee-entries/" + entry + ":approve")
        .then()
        .statusCode(404);
  }

  @Test
  void theNextVersionOfAModelTakesOverAndAnotherModelMayNotOverlap() {
    var model = code("FM");
    approveModel(Map.of("code", model));
    var second =
        create(
            HR,
            "/fee-models",
            model(Map.of("code", model, "amount", "30.00", "validFrom", "2026-04-01")));
    post(HR, "/fee-models", model(Map.of("code", model)))
        .statusCode(409)
        .body("code", is("DRAFT_EXISTS"));
    verb(HR, "/fee-models/" + second + ":approve").statusCode(200).body("number", is(2));

    var overlapping = create(HR, "/fee-models", model(Map.of()));
    verb(HR, "/fee-models/" + overlapping + ":approve")
        .statusCode(409)
        .body("code", is("FEE_MODEL_OVERLAP"));
    verb(HR, "/fee-models/" + second + ":approve")
        .statusCode(409)
        .body("code", is("ALREADY_APPROVED"));

    var expert = newExpert();
    var before = close(UUID.randomUUID().toString(), expert, "2026-03-31");
    var after = close(UUID.randomUUID().toString(), expert, "2026-04-01");
    get(HR, "/fee-entries/" + before).body("feeAmount", is("125.00"));
    get(HR, "/fee-entries/" + after).body("feeAmount", is("150.00"));
  }

  @Test
  void aModelIsRefusedForWhatItCannotMean() {
    post(HR, "/fee-models", model(Map.of("basis", "DECLINED")))
        .statusCode(422)
        .body("code", is("FEE_BASIS_NOT_PAYABLE"));
    post(HR, "/fee-models", model(Map.of("validTo", "2025-12-31")))
        .statusCode(422)
        .body("code", is("DATES_REVERSED"));
    var rate = Map.of("validFrom", "2026-01-01", "perKm", "0.55");
    post(HR, "/fee-models", model(Map.of("travelRates", List.of(rate, rate))))
        .statusCode(422)
        .body("code", is("TRAVEL_RATE_TWICE"));
    post(HR, "/fee-models", model(Map.of("amount", "25.001"))).statusCode(400);
    post(COORDINATOR, "/fee-models", model(Map.of())).statusCode(403);
    var silent = model(Map.of("basis", "PER_VISIT"));
    silent.remove("noShowPaid");
    post(HR, "/fee-models", silent)
        .statusCode(422)
        .body("code", is("NO_SHOW_RULE_REQUIRED"))
        .body("errors[0].pointer", is("/noShowPaid"));
  }

  /** The what-if of scenario 0: 13 completed visits and two no-shows at 50 euros. */
  @Test
  void aModelSaysBeforehandWhatItWouldPay() {
    var visits = Map.of("workedOn", "2026-04-10", "visits", 13, "noShows", 2, "kilometres", "112");
    var unpaid =
        Map.<String, Object>of("basis", "PER_VISIT", "amount", "50.00", "noShowPaid", false);
    var paid = Map.<String, Object>of("basis", "PER_VISIT", "amount", "50.00", "noShowPaid", true);

    calculate(unpaid, visits).body("feeAmount", is("650.00")).body("total", is("711.60"));
    calculate(paid, visits).body("quantity", is("15.00")).body("feeAmount", is("750.00"));
    calculate(Map.of("travelRates", List.of()), visits)
        .statusCode(409)
        .body("code", is("NO_TRAVEL_RATE"));
  }

  @Test
  void aRepeatedRequestIsOneExpense() {
    approveModel(Map.of());
    var entry = close(UUID.randomUUID().toString(), newExpert(), "2026-03-23");
    var key = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      asAccount(account, EXPERT)
          .header("Idempotency-Key", key)
          .body(Map.of("kind", "KM", "quantity", "28"))
          .post(BASE + "/fee-entries/" + entry + "/expenses")
          .then()
          .statusCode(201)
          .body("total", is("140.40"));
    }
    get(HR, "/fee-entries/" + entry).body("lines", hasSize(2)).body("rejectReason", nullValue());
  }

  private ValidatableResponse calculate(Map<String, Object> changes, Object work) {
    var id = create(HR, "/fee-models", model(changes));
    return as(PROFESSIONAL).body(work).post(BASE + "/fee-models/" + id + ":calculate").then();
  }

  private String newExpert() {
    return create(COORDINATOR, "/experts", Pool.expert(account));
  }

  private void approveModel(Map<String, Object> changes) {
    var id = create(HR, "/fee-models", model(changes));
    verb(HR, "/fee-models/" + id + ":approve").statusCode(200);
  }

  private Map<String, Object> model(Map<String, Object> changes) {
    var model = new HashMap<String, Object>();
    model.put("code", code("FM"));
    model.put("basis", "PER_HOUR");
    model.put("amount", "25.00");
    model.put("modes", List.of(service));
    model.put("noShowPaid", true);
    model.put("breaksPaid", false);
    model.put("travelRates", List.of(Map.of("validFrom", "2026-01-01", "perKm", "0.55")));
    model.put("validFrom", "2026-01-01");
    model.putAll(changes);
    return model;
  }

  private Map<String, Object> byHand(String expert, String quantity) {
    return Map.of(
        "expertId", expert,
        "unitId", Pool.area(),
        "mode", service,
        "workedOn", "2026-03-24",
        "quantity", quantity);
  }

  /** Booking closes a reception of six hours with an hour's lunch; returns the fee entry. */
  private String close(String reception, String expert, String day) {
    publishClosed(reception, List.of(expert), day, 300);
    return awaitEntries(reception, 1).getFirst();
  }

  private void publishClosed(String reception, List<String> experts, String day, int minutes) {
    var offset = LocalDate.parse(day).isBefore(LocalDate.parse("2026-03-29")) ? "+02:00" : "+03:00";
    var json =
        """
        {"receptionId":"%s","version":3,"status":"CLOSED","siteId":"%s","roomId":"%s",
         "unitId":"%s","serviceCode":"%s","expertIds":[%s],"start":"%sT09:00:00%s",
         "end":"%sT15:00:00%s","timeZone":"Europe/Helsinki","localDate":"%s","slotMinutes":45,
         "slotCount":5,"workedMinutes":%d}"""
            .formatted(
                reception,
                UUID.randomUUID(),
                UUID.randomUUID(),
                Pool.area(),
                service,
                String.join(",", experts.stream().map(e -> "\"" + e + "\"").toList()),
                day,
                offset,
                day,
                offset,
                day,
                minutes);
    KafkaEvents.publish(RECEPTIONS, "reception.closed", reception, COUNTY, json);
  }

  private static void publishVisit(String visit, String reception, int version, String outcome) {
    KafkaEvents.publish(
        VISITS,
        version == 1 ? "visit.recorded" : "visit.corrected",
        visit,
        COUNTY,
        """
        {"visitId":"%s","version":%d,"receptionId":"%s","outcome":"%s","clientType":"NEXT_OF_KIN"}"""
            .formatted(visit, version, reception, outcome));
  }

  private static List<String> awaitEntries(String reception, int count) {
    return await(
        () -> get(HR, "/fee-entries?receptionId=" + reception).extract().path("items.id"),
        ids -> ids.size() >= count);
  }

  private static void awaitTotal(String entry, String total) {
    await(() -> get(HR, "/fee-entries/" + entry).extract().<String>path("total"), total::equals);
  }

  private static Map<String, Object> awaitProblem(String reception) {
    return await(
        () -> {
          List<Map<String, Object>> all =
              get(COORDINATOR, "/fee-problems?limit=200").extract().path("items");
          return all.stream()
              .filter(p -> p.get("receptionId").equals(reception))
              .findFirst()
              .orElse(Map.of());
        },
        problem -> !problem.isEmpty());
  }

  /** Events arrive in their own time; twenty seconds are plenty on a busy machine. */
  static <T> T await(java.util.function.Supplier<T> look, java.util.function.Predicate<T> enough) {
    var end = System.nanoTime() + 20_000_000_000L;
    var seen = look.get();
    while (!enough.test(seen)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("Still waiting, last seen: " + seen);
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
      seen = look.get();
    }
    return seen;
  }
}
