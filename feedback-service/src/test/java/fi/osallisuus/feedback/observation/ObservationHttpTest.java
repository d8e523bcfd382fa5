package fi.osallisuus.feedback.observation;

import static fi.osallisuus.feedback.observation.Shifts.REPORTS;
import static fi.osallisuus.feedback.observation.Shifts.action;
import static fi.osallisuus.feedback.observation.Shifts.at;
import static fi.osallisuus.feedback.observation.Shifts.held;
import static fi.osallisuus.feedback.observation.Shifts.saw;
import static fi.osallisuus.feedback.observation.Shifts.submitted;
import static fi.osallisuus.feedback.observation.Shifts.summary;
import static fi.osallisuus.feedback.observation.Shifts.supervisors;
import static fi.osallisuus.feedback.observation.Shifts.wardHour;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.osallisuus.feedback.SurveyHttp;
import fi.osallisuus.feedback.Told;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.test.EventContract;
import fi.osallisuus.kit.test.KafkaEvents;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The path of a report, as scenario 2 walks it. */
@QuarkusTest
class ObservationHttpTest extends SurveyHttp {
  private static final String TOPIC = "feedback.observation-report.v1";
  @Inject ReminderJob reminders;

  @Test
  void aReportGoesFromTheShiftToActionsAndCloses() throws Exception {
    var shift = held("2026-10-06", Map.of());
    shift.observe(saw("SPACES", "TO_IMPROVE", "Käytävällä on tavaraa.")).statusCode(201);
    shift.observe(saw("ENVIRONMENT", "STRENGTH", "Piha on kaunis.")).statusCode(201);
    shift.observe(saw("INTERACTION", "STRENGTH", "Kaikki tervehtivät.")).statusCode(201);
    shift
        .observe(Shifts.heard("Ruokailun jälkeen ei ole mitään tekemistä."))
        .statusCode(201)
        .body("missingCategories", empty());
    shift.write(summary()).statusCode(200);

    at("2026-10-09");
    shift
        .submit()
        .statusCode(200)
        .body("status", is("SUBMITTED"))
        .body("edition", is(1))
        .body("waitingFor", is("SUPERVISORS_REVIEW"))
        .body("waitingUntil", is("2026-10-23"))
        .body("steps.shiftToSummaryDays", is(3));
    at("2026-10-16");
    shift
        .goThrough(supervisors("2026-10-16"))
        .statusCode(201)
        .body("status", is("REVIEWED_BY_SUPERVISORS"))
        .body("steps.summaryToSupervisorsDays", is(7));
    at("2026-10-30");
    var ward = new HashMap<String, Object>(wardHour("2026-10-30"));
    ward.put("actions", List.of(action(), action()));
    shift
        .goThrough(ward)
        .statusCode(201)
        .body("status", is("ACTIONS_AGREED"))
        .body("actionCount", is(2))
        .body("reviews.type", contains("SUPERVISORS", "UNIT"))
        .body("reviews[1].forum", is("WARD_HOUR"))
        .body("steps.supervisorsToUnitDays", is(14));
    as(Roles.UNIT_MANAGER)
        .get(API + "/actions?source=OBSERVATION&sourceId=" + shift.report())
        .then()
        .body("items", hasSize(2))
        .body("items[0].status", is("AGREED"))
        .body("items[0].wardId", is(shift.ward().toString()))
        .body("items[0].unitId", is(shift.unit().toString()));
    shift
        .verb(Roles.UNIT_MANAGER, "close")
        .statusCode(200)
        .body("status", is("CLOSED"))
        .body("closedOn", is("2026-10-30"))
        .body("waitingFor", nullValue());

    var told = KafkaEvents.await(TOPIC, shift.report(), 7);
    for (var record : told) {
      EventContract.assertValid(TOPIC, KafkaEvents.header(record, "ce_type"), record.value());
    }
    JsonNode last = new ObjectMapper().readTree(told.getLast().value());
    assertThat(last.path("status").asText()).isEqualTo("CLOSED");
    assertThat(last.path("patientsMet").asInt()).isEqualTo(5);
    assertThat(last.path("writingHours").asInt()).isEqualTo(2);
    assertThat(last.path("supervisorsReviewedOn").asText()).isEqualTo("2026-10-16");
    assertThat(last.path("unitForum").asText()).isEqualTo("WARD_HOUR");
    assertThat(last.path("actionCount").asInt()).isEqualTo(2);
    assertThat(last.path("observations")).hasSize(4);
    assertThat(told.toString()).doesNotContain("tekemistä", "rauhallista");
  }

  @Test
  void nobodyButItsAuthorReadsADraftAndNobodyElseWritesInIt() {
    var shift = held("2026-10-06", Map.of());
    shift.observe(saw("SPACES", "TO_IMPROVE", "Käytävällä on tavaraa.")).statusCode(201);
    var other = held("2026-10-07", Map.of());

    coordinator()
        .get(shift.path())
        .then()
        .statusCode(200)
        .body("status", is("DRAFT"))
        .body("summary", nullValue())
        .body("observations", nullValue());
    other.author().get(shift.path()).then().statusCode(404);
    other.author().header("If-Match", "*").body(summary()).put(shift.path()).then().statusCode(404);
    other.author().get(REPORTS).then().body("items.id", contains(other.report()));
    as(Roles.UNIT_MANAGER)
        .header("If-Match", "*")
        .body(summary())
        .put(shift.path())
        .then()
        .statusCode(403);
  }

  @Test
  void whatWasHeardNeedsConsentAndTellsNobodyApart() {
    var shift = held("2026-10-06", Map.of());
    var heard = new HashMap<>(Shifts.heard("Soittakaa hänelle, 040 123 4567."));
    heard.remove("oralConsent");

    shift
        .observe(heard)
        .statusCode(422)
        .body("code", is("ORAL_CONSENT_REQUIRED"))
        .body("errors[0].pointer", is("/oralConsent"));
    heard.put("oralConsent", true);
    shift
        .observe(heard)
        .statusCode(422)
        .body("code", is("HEARD_IDENTIFIES"))
        .body("found", contains("PHONE"));
    heard.put("text", "Potilas 131052-308T kertoi");
    shift.observe(heard).statusCode(422).body("code", is("PERSONAL_IDENTITY_CODE"));
    heard.put("text", "Yöllä ei saa unta, kun ovet kolisevat.");
    shift.observe(heard).statusCode(201).body("observations", hasSize(1));
    heard.put("text", "Maija kertoi, ettei yöllä saa unta.");
    shift
        .observe(heard)
        .statusCode(422)
        .body("code", is("HEARD_IDENTIFIES"))
        .body("found", contains("NAME"));
    heard.put("text", "Potilas puhuu itsemurhasta.");
    shift
        .observe(heard)
        .statusCode(422)
        .body("code", is("DANGER_WORDS"))
        .body("errors[0].pointer", is("/urgent"));
    heard.put("checked", true);
    shift.observe(heard).statusCode(201).body("observations", hasSize(2));
    heard.put("kind", "OBSERVATION");
    shift.observe(heard).statusCode(422).body("code", is("CONSENT_NOT_EXPECTED"));
  }

  @Test
  void aFocusAddsQuestionsToTheShift() {
    var food = held("2026-10-14", Map.of("focusTheme", "FOOD_SERVICE"));
    var plain = held("2026-10-15", Map.of());
    var answer = new HashMap<>(saw("ACTIVITY", "STRENGTH", "Ruokailu on kiireetön."));
    answer.put("question", "FOOD_ATMOSPHERE");

    food.observe(answer).statusCode(201).body("questions.code", hasItem("FOOD_ATMOSPHERE"));
    plain
        .observe(answer)
        .statusCode(422)
        .body("code", is("FOCUS_QUESTION_UNKNOWN"))
        .body("known", hasItem("WELCOMING"));
  }

  @Test
  void urgentMattersReachTheWardWhileTheReportIsADraft() {
    var shift = held("2026-10-06", Map.of());
    var urgent = new HashMap<>(saw("SPACES", "TO_IMPROVE", "Varauloskäynnin edessä on sänkyjä."));
    urgent.put("urgent", true);
    String observation = shift.observe(urgent).statusCode(201).extract().path("observations[0].id");

    String matter =
        as(Roles.PROFESSIONAL)
            .get(API + "/urgent-matters?unitId=" + shift.unit())
            .then()
            .statusCode(200)
            .body("items", hasSize(1))
            .body("items[0].text", is("Varauloskäynnin edessä on sänkyjä."))
            .body("items[0].late", is(false))
            .extract()
            .path("items[0].id");
    shift
        .author()
        .header("If-Match", shift.tag())
        .delete(shift.path() + "/observations/" + observation)
        .then()
        .statusCode(409)
        .body("code", is("URGENT_STAYS"));
    at("2026-10-07");
    as(Roles.UNIT_MANAGER)
        .get(API + "/urgent-matters?wardId=" + shift.ward())
        .then()
        .body("items[0].late", is(true));
    as(Roles.UNIT_MANAGER)
        .header("If-Match", "*")
        .body(Map.of("outcome", "PUT_RIGHT"))
        .post(API + "/urgent-matters/" + matter + ":acknowledge")
        .then()
        .statusCode(200)
        .body("outcome", is("PUT_RIGHT"));
    as(Roles.UNIT_MANAGER)
        .header("If-Match", "*")
        .body(Map.of("outcome", "NO_DANGER"))
        .post(API + "/urgent-matters/" + matter + ":acknowledge")
        .then()
        .statusCode(409)
        .body("code", is("URGENT_ACKNOWLEDGED"));
    as(Roles.UNIT_MANAGER)
        .get(API + "/urgent-matters?unitId=" + shift.unit())
        .then()
        .body("items", empty());
    assertThat(KafkaEvents.types(TOPIC, shift.report()))
        .contains("observation-report.urgent-raised");
  }

  @Test
  void bothReviewsAreNeededInAnyOrder() {
    var shift = submitted("2026-10-06", Map.of(), 1);

    shift
        .verb(Roles.COORDINATOR, "close")
        .statusCode(409)
        .body("code", is("REVIEWS_INCOMPLETE"))
        .body("missing", contains("SUPERVISORS", "UNIT"));
    shift
        .goThrough(wardHour("2026-10-09"))
        .statusCode(201)
        .body("status", is("REVIEWED_BY_UNIT"))
        .body("waitingFor", is("SUPERVISORS_REVIEW"));
    shift.verb(Roles.COORDINATOR, "close").statusCode(409).body("missing", contains("SUPERVISORS"));
    shift.goThrough(wardHour("2026-10-09")).statusCode(409).body("code", is("REVIEW_EXISTS"));
    shift
        .goThrough(supervisors("2026-10-09"))
        .statusCode(201)
        .body("waitingFor", is("ACTIONS"))
        .body("steps.supervisorsToUnitDays", is(0));
    shift.verb(Roles.COORDINATOR, "close").statusCode(409).body("code", is("ACTIONS_MISSING"));
    shift
        .step(coordinator(), "no-actions", Map.of("reason", "Kaikki on jo korjattu."))
        .statusCode(200)
        .body("status", is("ACTIONS_AGREED"));
    shift.verb(Roles.COORDINATOR, "close").statusCode(200).body("status", is("CLOSED"));
    coordinator()
        .body(supervisors("2026-10-09"))
        .post(shift.path() + "/reviews")
        .then()
        .statusCode(409)
        .body("code", is("REPORT_CLOSED"));
  }

  @Test
  void aReviewSaysWhereAndWhenAndKeepsNothingIfItsActionIsRefused() {
    var shift = submitted("2026-10-06", Map.of(), 1);
    var ward = new HashMap<>(wardHour("2026-10-09"));
    ward.remove("forum");

    shift.goThrough(ward).statusCode(422).body("code", is("FORUM_REQUIRED"));
    ward.put("forum", "WARD_HOUR");
    ward.put("heldOn", "2026-10-08");
    shift.goThrough(ward).statusCode(422).body("code", is("REVIEW_BEFORE_SUMMARY"));
    ward.put("heldOn", "2026-10-12");
    shift.goThrough(ward).statusCode(422).body("code", is("DATE_IN_FUTURE"));
    ward.put("heldOn", "2026-10-09");
    ward.put("actions", List.of(Map.of("what", "Siivotaan käytävä", "owner", "UNIT")));
    shift
        .goThrough(ward)
        .statusCode(422)
        .body("code", is("ACTION_INCOMPLETE"))
        .body("errors[0].pointer", is("/actions/0/responsible"));
    coordinator().get(shift.path()).then().body("reviews", empty()).body("actionCount", is(0));
    var other = new HashMap<>(supervisors("2026-10-09"));
    other.put("forum", "WARD_HOUR");
    shift.goThrough(other).statusCode(422).body("code", is("FORUM_NOT_EXPECTED"));
  }

  @Test
  void theUnitSetsFactsRightAndTheAuthorDecidesOnTheWords() {
    var shift = submitted("2026-10-06", Map.of(), 1);
    String observation =
        coordinator().get(shift.path()).then().extract().path("observations[0].id");
    String correction =
        as(Roles.UNIT_MANAGER)
            .body(Map.of("observationId", observation, "fact", "Tavarat vietiin jo."))
            .post(shift.path() + "/corrections")
            .then()
            .statusCode(201)
            .extract()
            .path("corrections[0].id");

    shift
        .verb(Roles.UNIT_MANAGER, "confirm-facts")
        .statusCode(409)
        .body("code", is("CORRECTIONS_OPEN"));
    shift
        .step(shift.author(), "submit", Map.of())
        .statusCode(409)
        .body("code", is("REPORT_TRANSITION"));
    shift.write(summary()).statusCode(409).body("code", is("REPORT_FROZEN"));
    var answer = new HashMap<String, Object>(Map.of("decision", "ACCEPTED"));
    shift
        .author()
        .header("If-Match", shift.tag())
        .body(answer)
        .post(shift.path() + "/corrections/" + correction + ":answer")
        .then()
        .statusCode(422)
        .body("code", is("CORRECTED_TEXT"));
    answer.put("text", "Käytävällä oli tavaraa aamulla.");
    shift
        .author()
        .header("If-Match", shift.tag())
        .body(answer)
        .post(shift.path() + "/corrections/" + correction + ":answer")
        .then()
        .statusCode(200)
        .body("edition", is(2))
        .body("corrections[0].status", is("ACCEPTED"))
        .body("observations[0].text", is("Käytävällä oli tavaraa aamulla."));
    shift
        .verb(Roles.UNIT_MANAGER, "confirm-facts")
        .statusCode(200)
        .body("factsConfirmedOn", is("2026-10-09"));
    coordinator()
        .get(shift.path() + "/editions/1")
        .then()
        .statusCode(200)
        .body("observations[0].text", is("Käytävällä on tavaraa."));
    coordinator()
        .get(shift.path() + "/editions/2")
        .then()
        .body("observations[0].text", is("Käytävällä oli tavaraa aamulla."));
    coordinator().get(shift.path() + "/editions/3").then().statusCode(404);
  }

  @Test
  void aWardIsComparedWithItsOwnFormerRoundOnly() {
    var ward = UUID.randomUUID();
    var spring = submitted("2026-04-14", Map.of("wardId", ward, "round", "2026-SPRING"), 3);
    spring.goThrough(supervisors("2026-04-17")).statusCode(201);
    coordinator().body(action()).post(spring.path() + "/actions").then().statusCode(201);
    submitted("2026-04-15", Map.of("round", "2026-SPRING"), 5);
    var autumn = submitted("2026-10-06", Map.of("wardId", ward), 1);

    coordinator()
        .get(autumn.path() + "/comparison")
        .then()
        .statusCode(200)
        .body("now.toImprove", is(1))
        .body("now.strengths", is(1))
        .body("former.round", is("2026-SPRING"))
        .body("former.toImprove", is(3))
        .body("former.reports", is(1))
        .body("change", is(-2))
        .body("formerActions.what", contains("Iltapäiviin järjestetään tekemistä"));
    coordinator()
        .get(spring.path() + "/comparison")
        .then()
        .body("former", nullValue())
        .body("change", nullValue());
  }

  @Test
  void theMetAreCountedByTheAuthorOrByBooking() {
    var shift = held("2026-10-06", Map.of());
    shift.observe(saw("SPACES", "TO_IMPROVE", "Käytävällä on tavaraa.")).statusCode(201);
    var bare = Map.of("language", "fi", "summary", "Rauhallista.", "writingHours", 1.5);
    shift.write(bare).statusCode(200);

    shift.submit().statusCode(422).body("code", is("MET_COUNTS_MISSING"));
    Told.engagement(
        Map.of(
            "engagementId", shift.engagement(),
            "version", 2,
            "unitId", shift.unit(),
            "wardId", shift.ward(),
            "patientsMet", 4,
            "relativesMet", 0,
            "expertIds", List.of(shift.expert())));
    shift.submit().statusCode(200).body("patientsMet", is(4)).body("relativesMet", is(0));
  }

  @Test
  void anEmptyReportIsNotHandedIn() {
    var shift = held("2026-10-06", Map.of());

    shift.submit().statusCode(422).body("code", is("SUMMARY_MISSING"));
    shift.write(summary()).statusCode(200);
    shift.submit().statusCode(409).body("code", is("OBSERVATIONS_MISSING"));
    shift
        .goThrough(supervisors("2026-10-06"))
        .statusCode(409)
        .body("code", is("REPORT_NOT_SUBMITTED"));
  }

  @Test
  void whatIsLateIsListedAndToldOnce() {
    var shift = held("2026-10-06", Map.of());
    var query = REPORTS + "?unitId=" + shift.unit() + "&waitingFor=SUMMARY&overdue=true";

    at("2026-10-16");
    coordinator().get(query).then().body("items", empty());
    at("2026-10-17");
    coordinator()
        .get(query)
        .then()
        .body("items.id", contains(shift.report()))
        .body("items[0].waitingUntil", is("2026-10-16"))
        .body("items[0].overdue", is(true));
    reminders.run();
    reminders.run();
    assertThat(KafkaEvents.await(TOPIC, shift.report(), 2)).hasSize(2);
    assertThat(KafkaEvents.types(TOPIC, shift.report()))
        .containsExactly("observation-report.changed", "observation-report.overdue");
  }

  @Test
  void aReportThatWillNotComeIsGivenUpAndADraftGoesWithItsAuthor() {
    var ill = held("2026-10-06", Map.of());
    ill.observe(saw("SPACES", "TO_IMPROVE", "Käytävällä on tavaraa.")).statusCode(201);
    ill.verb(Roles.COORDINATOR, "not-written")
        .statusCode(200)
        .body("status", is("NOT_WRITTEN"))
        .body("waitingFor", nullValue());
    ill.write(summary()).statusCode(409).body("code", is("REPORT_FROZEN"));
    var gone = held("2026-10-07", Map.of());
    gone.observe(saw("SPACES", "TO_IMPROVE", "Käytävällä on tavaraa.")).statusCode(201);

    Told.tellExpert(gone.expert(), 2, "erased", null);
    await(
        "the erasure",
        () ->
            count("select count(*) from expert where erased and id = '" + gone.expert() + "'")
                == 1);
    coordinator().get(gone.path()).then().body("status", is("NOT_WRITTEN"));
    assertThat(count("select count(*) from observation where report_id = '" + gone.report() + "'"))
        .isZero();
    gone.author().get(gone.path()).then().statusCode(404);
  }

  @Test
  void onlyAShiftThatWasHeldHasAReport() {
    var planned =
        Told.engagement(
            Map.of(
                "status", "CONFIRMED",
                "unitId", UUID.randomUUID(),
                "wardId", UUID.randomUUID(),
                "expertIds", List.of(UUID.randomUUID())));
    var lecture =
        Told.engagement(
            Map.of(
                "kind", "LECTURE",
                "unitId", UUID.randomUUID(),
                "expertIds", List.of(UUID.randomUUID())));

    for (var engagement : List.of(planned, lecture)) {
      coordinator().get(REPORTS + "?engagementId=" + engagement).then().body("items", empty());
    }
    coordinator().get(API + "/observation-guides").then().body("items.theme", not(empty()));
  }
}
