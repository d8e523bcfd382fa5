package fi.osallisuus.registry.matching;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.DEVELOPER_CLIENT;
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
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.SuiteResource;
import fi.osallisuus.registry.Pool;
import fi.osallisuus.registry.RegistryTest;
import fi.osallisuus.registry.Tasks;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the wish for an expert to the fee, as those see it who take part. */
@QuarkusTest
class MatchingJourneyTest extends RegistryTest {
  private static final String ASSIGNMENTS = "registry.assignment.v1";
  private static final Map<String, Object> AGREED = Map.of("fee", "AGREED");
  private static final Map<String, Object> ALL_TOLD =
      Map.of(
          "points",
          List.of(
              Map.of("point", "PLACE"),
              Map.of("point", "TASK"),
              Map.of("point", "SAFETY", "waivedBecause", "KNOWN_ALREADY"),
              Map.of("point", "CONFIDENTIALITY"),
              Map.of("point", "CONTACT_PERSON")));

  @Inject OfferRound round;

  private final String account = UUID.randomUUID().toString();
  private Tasks tasks;

  @BeforeEach
  void ownArea() {
    tasks = Tasks.fresh();
  }

  @Test
  void aLectureIsAskedForOfferedAcceptedHeldAndPaid() {
    tasks.payHours();
    var expert = tasks.expert(account, Map.of("alias", "Kokemusasiantuntija Q"));
    var request = tasks.request(Map.of());
    get(PROFESSIONAL, "/assignment-requests/" + request)
        .body("status", is("MATCHING"))
        .body("warnings", empty())
        .body("alias", nullValue());

    var offer = Tasks.offerToAll(request).getFirst();
    mine("/me/offers").body("items", empty()); // ten minutes to think again
    verb(asAccount(account, EXPERT), "/offers/" + offer + ":accept", AGREED).statusCode(404);
    at("2026-03-20T08:11:00Z");
    round.go();
    mine("/me/offers")
        .body("items.id", contains(offer))
        .body("items[0].status", is("SENT"))
        .body("items[0].task.title", is("Luento päihdetyön opiskelijoille"))
        .body("items[0].fee.basis", is("PER_HOUR"))
        .body("items[0].fee.amount", is("25.00"))
        .body("items[0].fee.perKm", is("0.55"));

    verb(asAccount(account, EXPERT), "/offers/" + offer + ":accept", AGREED)
        .statusCode(200)
        .body("status", is("ACCEPTED"));

    get(PROFESSIONAL, "/assignment-requests/" + request)
        .body("status", is("ACCEPTED"))
        .body("expertId", is(expert))
        .body("alias", is("Kokemusasiantuntija Q"));
    String assignment =
        mine("/me/assignments").body("items", hasSize(1)).extract().path("items[0].id");
    verb(asAccount(account, EXPERT), "/assignments/" + assignment + ":start")
        .statusCode(409)
        .body("code", is("ORIENTATION_INCOMPLETE"));
    verb(PROFESSIONAL, "/assignments/" + assignment + ":orient", ALL_TOLD)
        .statusCode(200)
        .body("status", is("ORIENTED"));
    at("2026-03-24T11:00:00Z");
    verb(asAccount(account, EXPERT), "/assignments/" + assignment + ":start").statusCode(200);
    asAccount(account, EXPERT)
        .header("If-Match", "*")
        .body(
            Map.of(
                "hours",
                List.of(
                    Map.of("workedOn", "2026-03-23", "minutes", 60, "kind", "PREPARATION"),
                    Map.of("workedOn", "2026-03-24", "minutes", 120, "kind", "WORK"))))
        .put(BASE + "/assignments/" + assignment + "/hours")
        .then()
        .statusCode(200)
        .body("hours.minutes", contains(60, 120));
    verb(
            asAccount(account, EXPERT),
            "/assignments/" + assignment + ":finish",
            Map.of("kilometres", "28"))
        .statusCode(200)
        .body("workedMinutes", is(180));
    get(HR, "/fee-entries?expertId=" + expert)
        .body("items", hasSize(1))
        .body("items[0].feeAmount", is("75.00"))
        .body("items[0].expenseAmount", is("15.40"))
        .body("items[0].total", is("90.40"));
    get(PROFESSIONAL, "/assignment-requests/" + request).body("status", is("DONE"));

    verb(PROFESSIONAL, "/assignments/" + assignment + ":report").statusCode(200);
    verb(
            COORDINATOR,
            "/assignments/" + assignment + ":debrief",
            Map.of("heldOn", "2026-03-24", "support", "ENOUGH", "followUp", "NONE"))
        .statusCode(200)
        .body("support", is("ENOUGH"));
    get(PROFESSIONAL, "/assignments/" + assignment).body("support", nullValue());

    KafkaEvents.await(ASSIGNMENTS, assignment, 6);
    assertThat(KafkaEvents.types(ASSIGNMENTS, assignment))
        .containsExactly(
            "assignment.confirmed",
            "assignment.oriented",
            "assignment.started",
            "assignment.done",
            "assignment.reported",
            "assignment.debriefed");
    KafkaEvents.assertContract(ASSIGNMENTS);
    KafkaEvents.await("registry.assignment-request.v1", request, 5);
    KafkaEvents.assertContract("registry.assignment-request.v1");
  }

  @Test
  void candidatesAreExplainedAndNobodyIsNamed() throws SQLException {
    var expert = tasks.expert(account, Map.of("alias", "Kokemusasiantuntija Z"));
    tasks.expert(null, Map.of("themes", List.of(Pool.theme("CANCER", "OWN"))));
    var request =
        tasks.request(
            Map.of(
                "themes", List.of(Map.of("theme", "ADDICTION"), Map.of("theme", "INFORMAL_CARE"))));

    var found = get(COORDINATOR, "/assignment-requests/" + request + "/candidates").statusCode(200);

    found
        .body("found", is(1))
        .body("candidates[0].commonThemes", contains("ADDICTION"))
        .body(
            "candidates[0].terms.term",
            contains("THEME_OVERLAP", "SIMILAR_TASKS", "FAIRNESS", "DISTANCE"))
        .body("candidates[0].terms.value", contains(0.5f, 0f, 1f, 1f))
        .body("candidates[0].score", is(0.55f))
        .body("excluded.reason", hasItem("THEME"))
        .body("excluded.reason", hasItem("MODE"));
    String text = found.extract().asString();
    assertThat(text).doesNotContain(expert, "Kokemusasiantuntija", "EXP-17");
    String ref = found.extract().path("candidates[0].ref");
    assertThat(ref).matches("ex_[0-9A-HJKMNP-TV-Z]{10}");
    assertThat(Tasks.candidates(request)).containsExactly(ref); // the same every time
    assertThat(Tasks.candidates(tasks.request(Map.of()))).doesNotContain(ref);
    assertThat(
            count(
                "select count(*) from kit_audit where action = 'expert.themes-viewed'"
                    + " and entity_id = '%s'".formatted(expert)))
        .isEqualTo(3);
    get(PROFESSIONAL, "/assignment-requests/" + request + "/candidates").statusCode(403);
    asOf(COORDINATOR, "09")
        .get(BASE + "/assignment-requests/" + request + "/candidates")
        .then()
        .statusCode(404);
  }

  @Test
  void withoutAFeeModelThereIsNothingToAgreeOn() {
    tasks.expert(account, Map.of());
    var paid = tasks.request(Map.of());
    get(PROFESSIONAL, "/assignment-requests/" + paid)
        .body("warnings", contains("FEE_MODEL_MISSING"));
    post(
            COORDINATOR,
            "/assignment-requests/" + paid + "/offers",
            Map.of("candidates", Tasks.candidates(paid)))
        .statusCode(409)
        .body("code", is("FEE_MODEL_MISSING"));
    get(PROFESSIONAL, "/assignment-requests/" + paid).body("status", is("MATCHING"));

    var unpaid = tasks.request(Map.of("paid", false));
    var offer = sent(unpaid).getFirst();
    mine("/me/offers").body("items[0].fee", nullValue()).body("items[0].task.paid", is(false));
    verb(asAccount(account, EXPERT), "/offers/" + offer + ":accept", AGREED).statusCode(200);
  }

  @Test
  void declineNeedsNoReasonAndWhoAskedNeverSeesIt() {
    tasks.payHours();
    tasks.expert(account, Map.of());
    var request = tasks.request(Map.of());
    var offer = sent(request).getFirst();
    verb(EXPERT, "/offers/" + offer + ":decline", Map.of()).statusCode(404); // somebody else

    verb(
            asAccount(account, EXPERT),
            "/offers/" + offer + ":decline",
            Map.of("reason", "NOT_MY_THEME"))
        .statusCode(200)
        .body("status", is("DECLINED"));

    var seen = get(PROFESSIONAL, "/assignment-requests/" + request).body("status", is("MATCHING"));
    assertThat(seen.extract().asString()).doesNotContain("NOT_MY_THEME", "DECLINED");
    get(PROFESSIONAL, "/assignment-requests/" + request + "/offers").statusCode(403);
    get(COORDINATOR, "/assignment-requests/" + request + "/offers")
        .body("items[0].declineReason", is("NOT_MY_THEME"))
        .body("items[0].expertId", nullValue());
    get(COORDINATOR, "/assignment-requests/" + request + "/candidates")
        .body("candidates", empty())
        .body("excluded.reason", hasItem("ALREADY_ASKED"));
    verb(
            COORDINATOR,
            "/assignment-requests/" + request + ":decline",
            Map.of("reason", "NO_EXPERT_FREE"))
        .statusCode(200)
        .body("declineReason", is("NO_EXPERT_FREE"));
  }

  @Test
  void aDeveloperClientIsAlwaysAProfessionalsPartner() {
    tasks.payHours();
    developerClient();
    var request = tasks.request(nothing("partner"));
    get(COORDINATOR, "/assignment-requests/" + request + "/candidates")
        .body("candidates[0].kind", is("DEVELOPER_CLIENT"))
        .body("candidates[0].needsPartner", is(true));
    var offers = "/assignment-requests/" + request + "/offers";
    var body = Map.of("candidates", Tasks.candidates(request));

    post(COORDINATOR, offers, body)
        .statusCode(422)
        .body("code", is("PARTNER_REQUIRED"))
        .body("errors.pointer", hasItem("/candidates/0"));

    as(PROFESSIONAL)
        .header("If-Match", "*")
        .body(tasks.partner())
        .put(BASE + "/assignment-requests/" + request + "/partner")
        .then()
        .statusCode(200);
    post(COORDINATOR, offers, body).statusCode(201);
    soon();
    String offer =
        asAccount(account, DEVELOPER_CLIENT)
            .get(BASE + "/me/offers")
            .then()
            .body("items[0].task.partner.role", is("PROFESSIONAL"))
            .extract()
            .path("items[0].id");
    verb(asAccount(account, DEVELOPER_CLIENT), "/offers/" + offer + ":accept", AGREED)
        .statusCode(200);
  }

  @Test
  void nobodyIsInTwoPlacesButOneTaskMayEndWhereAnotherBegins() {
    tasks.payHours();
    var expert = tasks.expert(account, Map.of());
    var first = tasks.request(Map.of());
    var overlapping =
        tasks.request(
            Map.of("start", "2026-03-24T14:59:00+02:00", "end", "2026-03-24T16:00:00+02:00"));
    var next =
        tasks.request(
            Map.of("start", "2026-03-24T15:00:00+02:00", "end", "2026-03-24T16:00:00+02:00"));
    // all three are offered before one is accepted
    var offers = List.of(first, overlapping, next).stream().map(r -> sent(r).getFirst()).toList();

    verb(asAccount(account, EXPERT), "/offers/" + offers.get(0) + ":accept", AGREED)
        .statusCode(200);
    verb(asAccount(account, EXPERT), "/offers/" + offers.get(1) + ":accept", AGREED)
        .statusCode(409)
        .body("code", is("EXPERT_OCCUPIED"));
    verb(asAccount(account, EXPERT), "/offers/" + offers.get(2) + ":accept", AGREED)
        .statusCode(200);

    var again =
        tasks.request(
            Map.of("start", "2026-03-24T12:00:00+02:00", "end", "2026-03-24T13:30:00+02:00"));
    get(COORDINATOR, "/assignment-requests/" + again + "/candidates")
        .body("candidates", empty())
        .body("excluded.find { it.reason == 'OCCUPIED' }.count", is(1));
    // a cancelled assignment frees its time, and the request looks for another
    String assignment =
        get(COORDINATOR, "/assignments?status=CONFIRMED&expertId=" + expert)
            .extract()
            .path("items.find { it.requestId == '" + first + "' }.id");
    verb(asAccount(account, EXPERT), "/assignments/" + assignment + ":cancel", Map.of("by", "UNIT"))
        .statusCode(422)
        .body("code", is("CANCELLED_BY_OTHER_SIDE"));
    verb(
            asAccount(account, EXPERT),
            "/assignments/" + assignment + ":cancel",
            Map.of("by", "EXPERT"))
        .statusCode(200)
        .body("status", is("CANCELLED_BY_EXPERT"));
    get(PROFESSIONAL, "/assignment-requests/" + first)
        .body("status", is("MATCHING"))
        .body("alias", nullValue());
    get(COORDINATOR, "/assignment-requests/" + again + "/candidates")
        .body("candidates", hasSize(1));
  }

  @Test
  void aReceptionToldLaterIsShownToTheCoordinatorAndCancelsNothing() {
    tasks.payHours();
    var expert = tasks.expert(account, Map.of());
    var request = tasks.request(Map.of());
    verb(asAccount(account, EXPERT), "/offers/" + sent(request).getFirst() + ":accept", AGREED)
        .statusCode(200);
    var path = "/assignments?attention=true&expertId=" + expert;
    get(COORDINATOR, path).body("items", empty());

    reception(expert);

    for (int i = 0; i < 200; i++) {
      List<?> seen = get(COORDINATOR, path).extract().path("items");
      if (!seen.isEmpty()) {
        break;
      }
      pause();
    }
    get(COORDINATOR, path)
        .body("items[0].status", is("CONFIRMED"))
        .body("items[0].attention", contains("EXPERT_ELSEWHERE"));
    verb(COORDINATOR, "/experts/" + expert + ":pause", Map.of("reason", "OWN_REQUEST"))
        .statusCode(200);
    get(COORDINATOR, path)
        .body("items[0].attention", contains("EXPERT_NOT_ACTIVE", "EXPERT_ELSEWHERE"));
    String assignment = get(COORDINATOR, path).extract().path("items[0].id");
    verb(UNIT_MANAGER, "/assignments/" + assignment + ":orient", ALL_TOLD).statusCode(200);
    at("2026-03-24T11:00:00Z");
    verb(COORDINATOR, "/assignments/" + assignment + ":start")
        .statusCode(409)
        .body("code", is("EXPERT_NOT_ACTIVE"));
    verb(COORDINATOR, "/assignments/" + assignment + ":no-show").statusCode(200);
    get(PROFESSIONAL, "/assignment-requests/" + request).body("status", is("EXPIRED"));
  }

  @Test
  void theOwnLimitAndTheOwnUnitsAreKeptTo() {
    tasks.payHours();
    var expert = tasks.expert(account, Map.of());
    var wishes = BASE + "/experts/" + expert + "/work-wishes";
    asAccount(account, EXPERT)
        .body(Map.of("monthlyCap", 1, "excludedUnits", List.of()))
        .put(wishes)
        .then()
        .statusCode(200);
    var first = sent(tasks.request(Map.of())).getFirst();
    var second =
        sent(tasks.request(
                Map.of("start", "2026-03-31T13:00:00+03:00", "end", "2026-03-31T15:00:00+03:00")))
            .getFirst();
    verb(asAccount(account, EXPERT), "/offers/" + first + ":accept", AGREED).statusCode(200);
    verb(asAccount(account, EXPERT), "/offers/" + second + ":accept", AGREED)
        .statusCode(409)
        .body("code", is("MONTHLY_CAP_REACHED"));
    var april =
        tasks.request(
            Map.of("start", "2026-04-01T13:00:00+03:00", "end", "2026-04-01T15:00:00+03:00"));
    assertThat(Tasks.candidates(april)).hasSize(1);

    asAccount(account, EXPERT)
        .body(Map.of("excludedUnits", List.of(tasks.area)))
        .put(wishes)
        .then()
        .statusCode(428);
    asAccount(account, EXPERT)
        .header("If-Match", "\"1\"")
        .body(Map.of("excludedUnits", List.of(tasks.area)))
        .put(wishes)
        .then()
        .statusCode(200);
    get(COORDINATOR, "/assignment-requests/" + april + "/candidates")
        .body("candidates", empty())
        .body("excluded.reason", hasItem("UNIT_EXCLUDED"));
    as(EXPERT).get(wishes).then().statusCode(404);
    as(PROFESSIONAL).get(wishes).then().statusCode(403);
  }

  @Test
  void whoAcceptsSaysNotToBeAClientWhereThatIsAsked() {
    tasks.payHours();
    tasks.expert(account, Map.of());
    var offer = sent(tasks.request(Map.of("notCurrentClient", true))).getFirst();

    verb(asAccount(account, EXPERT), "/offers/" + offer + ":accept", AGREED)
        .statusCode(422)
        .body("code", is("NOT_CLIENT_REQUIRED"))
        .body("errors.pointer", contains("/notCurrentClient"));
    verb(
            asAccount(account, EXPERT),
            "/offers/" + offer + ":accept",
            Map.of("fee", "DECLINED", "notCurrentClient", true))
        .statusCode(200);
    mine("/me/assignments").body("items[0].feeDeclined", is(true));
  }

  @Test
  void aSubstituteIsShownToTheCoordinatorByCodeName() {
    tasks.payHours();
    tasks.expert(account, Map.of());
    var request = tasks.request(Map.of());
    var offer = sent(request).getFirst();
    var other = tasks.expert(null, Map.of());
    String code = get(COORDINATOR, "/experts/" + other).extract().path("code");

    verb(
            asAccount(account, EXPERT),
            "/offers/" + offer + ":propose-substitute",
            Map.of("code", code))
        .statusCode(200)
        .body("status", is("SUBSTITUTE_PROPOSED"));

    String ref =
        get(COORDINATOR, "/assignment-requests/" + request + "/offers")
            .body("items[0].substituteRef", notNullValue())
            .extract()
            .path("items[0].substituteRef");
    post(
            COORDINATOR,
            "/assignment-requests/" + request + "/offers",
            Map.of("candidates", List.of(ref)))
        .statusCode(201)
        .body("items[0].status", is("SCHEDULED"));
  }

  @Test
  void offersInHasteAreTakenBackUnseenAndUnansweredOnesEnd() {
    tasks.payHours();
    tasks.expert(account, Map.of());
    var request = tasks.request(Map.of());
    var hasty = Tasks.offerToAll(request).getFirst();
    verb(COORDINATOR, "/offers/" + hasty + ":withdraw")
        .statusCode(200)
        .body("status", is("WITHDRAWN"));
    get(COORDINATOR, "/assignment-requests/" + request).body("status", is("MATCHING"));
    soon();
    mine("/me/offers").body("items.status", not(hasItem("SENT")));

    var offer = sent(request).getFirst();
    at("2026-03-23T09:00:00Z"); // 72 hours after it was sent
    verb(asAccount(account, EXPERT), "/offers/" + offer + ":accept", AGREED)
        .statusCode(409)
        .body("code", is("OFFER_EXPIRED"));
    round.go();
    round.go();
    get(COORDINATOR, "/assignment-requests/" + request + "/offers")
        .body("items.status", contains("WITHDRAWN", "EXPIRED"));
    get(COORDINATOR, "/assignment-requests/" + request).body("status", is("MATCHING"));
    verb(asAccount(account, EXPERT), "/offers/" + offer + ":accept", AGREED)
        .statusCode(409)
        .body("code", is("OFFER_EXPIRED"));

    at("2026-03-24T11:00:00Z");
    round.go();
    get(PROFESSIONAL, "/assignment-requests/" + request).body("status", is("EXPIRED"));
    verb(PROFESSIONAL, "/assignment-requests/" + request + ":cancel")
        .statusCode(409)
        .body("code", is("REQUEST_TRANSITION_NOT_ALLOWED"));
  }

  @Test
  void whoAskedMayNeedNobodyAnyMore() {
    tasks.payHours();
    var expert = tasks.expert(account, Map.of());
    var request = tasks.request(Map.of());
    verb(asAccount(account, EXPERT), "/offers/" + sent(request).getFirst() + ":accept", AGREED)
        .statusCode(200);
    verb(UNIT_MANAGER, "/assignment-requests/" + request + ":cancel").statusCode(404);

    verb(PROFESSIONAL, "/assignment-requests/" + request + ":cancel")
        .statusCode(200)
        .body("status", is("CANCELLED"));

    get(COORDINATOR, "/assignments?expertId=" + expert)
        .body("items.status", contains("CANCELLED_BY_UNIT"));
    var free =
        "/experts?limit=200&freeFrom=2026-03-24T13:00:00%2B02:00"
            + "&freeTo=2026-03-24T15:00:00%2B02:00&mode="
            + tasks.mode;
    get(COORDINATOR, free).body("items.id", contains(expert));
  }

  @Test
  void whoIsErasedIsAskedNoMoreAndTheRequestLooksForAnother() throws SQLException {
    tasks.payHours();
    var expert = tasks.expert(account, Map.of());
    var accepted = tasks.request(Map.of());
    verb(asAccount(account, EXPERT), "/offers/" + sent(accepted).getFirst() + ":accept", AGREED)
        .statusCode(200);
    var open =
        tasks.request(
            Map.of("start", "2026-03-25T13:00:00+02:00", "end", "2026-03-25T15:00:00+02:00"));
    sent(open);
    asAccount(account, EXPERT)
        .body(Map.of("monthlyCap", 5, "excludedUnits", List.of()))
        .put(BASE + "/experts/" + expert + "/work-wishes")
        .then()
        .statusCode(200);
    get(COORDINATOR, "/work-queue?limit=200&dueBy=2026-03-31").body("items.id", hasItem(open));
    Pool.step(expert, "end");

    Pool.step(expert, "anonymise");

    get(PROFESSIONAL, "/assignment-requests/" + accepted)
        .body("status", is("MATCHING"))
        .body("expertId", nullValue());
    get(PROFESSIONAL, "/assignment-requests/" + open).body("status", is("MATCHING"));
    for (var table : List.of("candidate", "work_wish", "occupation")) {
      assertThat(count("select count(*) from " + table + " where expert_id = '" + expert + "'"))
          .isZero();
    }
  }

  @Test
  void aRequestSaysWhatIsWrongAndWhere() {
    refused(Map.of("end", "2026-03-24T13:00:00+02:00"), "TIMES_REVERSED", "/end");
    refused(
        Map.of("start", "2026-03-20T09:00:00+02:00", "end", "2026-03-20T11:00:00+02:00"),
        "START_IN_PAST",
        "/start");
    refused(Map.of("end", "2026-03-25T13:01:00+02:00"), "TASK_TOO_LONG", "/end");
    refused(Map.of("start", "2026-03-24T13:00:00+03:00"), "OFFSET_MISMATCH", "/start");
    refused(
        Map.of("start", "2026-03-29T03:30:00+02:00", "end", "2026-03-29T05:00:00+03:00"),
        "LOCAL_TIME_DOES_NOT_EXIST",
        "/start");
    refused(nothing("areaId"), "AREA_REQUIRED", "/areaId");
    refused(Map.of("areaId", UUID.randomUUID().toString()), "UNIT_UNKNOWN", "/areaId");
    refused(Map.of("mode", "OTHER"), "MODE_TEXT_REQUIRED", "/modeText");
    refused(Map.of("level", "NO_SUCH"), "CODE_UNKNOWN", "/level");
    refused(
        Map.of("themes", List.of(Map.of("theme", "PAIN"), Map.of("theme", "PAIN"))),
        "THEME_TWICE",
        "/themes/1/theme");
    refused(Map.of("title", "Luento 131052-308T"), "PERSONAL_IDENTITY_CODE", "/title");
    post(PROFESSIONAL, "/assignment-requests", tasks.task(Map.of("themes", List.of())))
        .statusCode(400);
    post(EXPERT, "/assignment-requests", tasks.task(Map.of())).statusCode(403);

    var request = create(PROFESSIONAL, "/assignment-requests", tasks.task(Map.of()));
    post(
            COORDINATOR,
            "/assignment-requests/" + request + "/offers",
            Map.of("candidates", List.of("ex_0000000000")))
        .statusCode(409)
        .body("code", is("REQUEST_TRANSITION_NOT_ALLOWED"));
    asAccount(UUID.randomUUID().toString(), PROFESSIONAL)
        .get(BASE + "/assignment-requests/" + request)
        .then()
        .statusCode(404);
    get(PROFESSIONAL, "/assignment-requests?limit=200&q=luento%20p%C3%A4ihdety%C3%B6n")
        .body("items.id", hasItem(request));
    get(PROFESSIONAL, "/assignment-requests?limit=200&q=seminaari").body("items", empty());
  }

  private void refused(Map<String, Object> changes, String code, String pointer) {
    post(PROFESSIONAL, "/assignment-requests", tasks.task(changes))
        .statusCode(422)
        .body("code", is(code))
        .body("errors.pointer", hasItem(pointer));
  }

  /** Offers it to all who fit and lets the ten minutes pass. */
  private List<String> sent(String request) {
    var offers = Tasks.offerToAll(request);
    soon();
    return offers;
  }

  private void soon() {
    at("2026-03-20T08:30:00Z");
    round.go();
    at("2026-03-20T08:00:00Z");
  }

  private io.restassured.response.ValidatableResponse mine(String path) {
    return asAccount(account, EXPERT).get(BASE + path).then().statusCode(200);
  }

  private void developerClient() {
    var body = new java.util.HashMap<>(Pool.expert(account));
    body.put("kind", "DEVELOPER_CLIENT");
    body.put("areas", List.of(tasks.area));
    body.put("modes", List.of("PEER_RECEPTION", tasks.mode));
    var expert = create(COORDINATOR, "/experts", body);
    Pool.step(expert, "review");
    Pool.step(expert, "approve");
    Pool.signContract(expert, "2026-02-01", "2026-12-31");
    Pool.step(expert, "contract");
    Pool.orient(expert, 12);
    Pool.acknowledge(expert);
    Pool.promiseConfidentiality(expert);
    Pool.step(expert, "orient");
    Pool.step(expert, "activate");
  }

  private static Map<String, Object> nothing(String field) {
    var changes = new java.util.HashMap<String, Object>();
    changes.put(field, null);
    return changes;
  }

  private static void reception(String expert) {
    var reception = UUID.randomUUID().toString();
    KafkaEvents.publish(
        "booking.reception.v1",
        "reception.published",
        reception,
        COUNTY,
        """
        {"receptionId":"%s","version":0,"status":"PUBLISHED","siteId":"%s","roomId":"%s",
         "unitId":"%s","serviceCode":"PEER_RECEPTION","expertIds":["%s"],
         "start":"2026-03-24T14:00:00+02:00","end":"2026-03-24T17:00:00+02:00",
         "timeZone":"Europe/Helsinki","localDate":"2026-03-24","slotMinutes":45,"slotCount":4,
         "workedMinutes":180}"""
            .formatted(reception, UUID.randomUUID(), UUID.randomUUID(), Pool.area(), expert));
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static long count(String sql) throws SQLException {
    try (var connection = SuiteResource.owner();
        var rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
