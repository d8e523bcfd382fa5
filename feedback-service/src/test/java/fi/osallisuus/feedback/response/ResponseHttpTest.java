package fi.osallisuus.feedback.response;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.osallisuus.feedback.SurveyHttp;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.test.EventContract;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResponseHttpTest extends SurveyHttp {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TOPIC = "feedback.response.v1";

  /** Scenario 0, step 5: role, channel, NPS, T1, T4, T7 (null: not answered). */
  private static final Object[][] SCENARIO_0 = {
    {"RELATIVE", "TABLET", 10, 5, 5, 5},
    {"CLIENT", "TABLET", 9, 5, 5, 4},
    {"RELATIVE", "QR", 9, 4, 5, 5},
    {"RELATIVE", "TABLET", 10, 5, 4, 5},
    {"CLIENT", "QR", 8, 4, 4, null},
    {"RELATIVE", "LINK", 7, 3, 4, 3},
    {"RELATIVE", "TABLET", 9, 5, 5, 4},
    {"CLIENT", "TABLET", 6, 2, 3, 2},
    {"RELATIVE", "QR", 10, 5, 5, 5},
    {"CLIENT", "LINK", 5, 3, 4, 3}
  };

  @Test
  void theTenAnswersOfScenario0ArePublishedInTwoBatchesOfFive() throws Exception {
    String collection = planned(plan(unit()));
    var codes =
        Map.of(
            "TABLET", code(collection, "TABLET"),
            "QR", code(collection, "QR"),
            "LINK", code(collection, "LINK"));
    open(collection);

    for (int i = 0; i < 4; i++) {
      answer(codes, SCENARIO_0[i]);
    }
    assertThat(count("select count(*) from response where collection_id = '" + collection + "'"))
        .isZero();
    answer(codes, SCENARIO_0[4]);
    assertThat(await(collection, 5)).hasSize(5);
    for (int i = 5; i < 9; i++) {
      answer(codes, SCENARIO_0[i]);
    }
    assertThat(events(collection)).hasSize(5);
    answer(codes, SCENARIO_0[9]);

    var published = await(collection, 10);
    assertThat(published).hasSize(10);
    assertThat(published.stream().map(e -> line(data(e))).toList())
        .containsExactlyInAnyOrderElementsOf(
            List.of(SCENARIO_0).stream().map(java.util.Arrays::asList).toList());
    for (var event : published) {
      EventContract.assertValid(TOPIC, KafkaEvents.header(event, "ce_type"), event.value());
      assertThat(KafkaEvents.header(event, "ce_time")).isEqualTo("2026-03-22T22:00:00Z");
      assertThat(data(event).get("week").asText()).isEqualTo("2026-W13");
      assertThat(data(event).get("responseId").asText()).isEqualTo(event.key()).matches(".{14}4.*");
    }
    coordinator()
        .get(API + "/collections/" + collection + "/stats")
        .then()
        .statusCode(200)
        .body("responses", is(10))
        .body("byChannel.TABLET", nullValue())
        .body("suspect", nullValue());
  }

  @Test
  void theLastFewArePublishedWhenTheCollectionCloses() {
    var plan = plan(unit());
    plan.put("instrument", "EXPERT_EXPERIENCE");
    plan.put("audience", "EXPERT");
    String collection = planned(plan);
    String code = code(collection, "LINK");
    open(collection);

    answer(code, Map.of("EX_PREPARED", 5, "EX_COPING", 4))
        .then()
        .statusCode(201)
        .body("received", is(true));
    coordinator()
        .get(API + "/collections/" + collection + "/stats")
        .then()
        .body("responses", nullValue());
    assertThat(events(collection)).isEmpty();
    close(collection);

    var event = await(collection, 1).getFirst();
    assertThat(data(event).get("respondentRole").asText()).isEqualTo("EXPERT");
    assertThat(data(event).get("answers").toString())
        .isEqualTo("{\"EX_COPING\":4,\"EX_PREPARED\":5}");
    // One answer is never shown, not even that it is one.
    coordinator()
        .get(API + "/collections/" + collection + "/stats")
        .then()
        .body("responses", nullValue());
    assertThat(
            count(
                "select count(*) from pending_response where collection_id = '" + collection + "'"))
        .isZero();
    assertThat(count("select count(*) from spent_form where collection_id = '" + collection + "'"))
        .isZero();
  }

  @Test
  void theSurveyTellsAProgramAllThatThePageTells() {
    var plan = plan(unit());
    plan.put("serviceCode", "PEER_RECEPTION"); // of which booking has told nothing yet
    String collection = planned(plan);
    String code = code(collection, "LINK");
    open(collection);

    given()
        .get(API + "/public/surveys/" + code)
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .header("Referrer-Policy", "no-referrer")
        .body("unit.sv", is("Beroendeteamet"))
        .body(
            "notTreatmentNotice.fi", startsWith("Kokemusasiantuntijan vastaanotto ei ole hoitoa."))
        .body("anonymity", is("ANONYMOUS"))
        .body("languages", contains("fi", "sv", "en"))
        .body("oneTime", is(false))
        .body("definition.item.linkId", contains("ABOUT_YOU", "STATEMENTS", "OWN_WORDS"));
  }

  @Test
  void aDoubleClickCountsOnce() {
    String collection = planned(plan(unit()));
    String code = code(collection, "QR");
    open(collection);
    String stamp = stamp(code);
    takeTime();

    submit(code, stamp, Map.of("NPS", 9), Map.of()).then().statusCode(201);
    submit(code, stamp, Map.of("NPS", 9), Map.of()).then().statusCode(201);

    assertThat(
            count(
                "select count(*) from pending_response where collection_id = '" + collection + "'"))
        .isEqualTo(1);
  }

  @Test
  void everyFaultOfAnAnswerIsNamed() {
    String collection = planned(plan(unit()));
    String code = code(collection, "QR");
    open(collection);

    answer(code, Map.of("NPS", 11, "T1_ACCESS", "CANNOT_SAY", "MOOD", 1))
        .then()
        .statusCode(422)
        .body("code", is("ANSWERS_INVALID"))
        .body("errors.pointer", containsInAnyOrder("/answers/NPS", "/answers/MOOD"))
        .body("errors.code", containsInAnyOrder("INVALID", "UNKNOWN_ITEM"));
    answer(code, Map.of("T1_ACCESS", "CANNOT_SAY"))
        .then()
        .statusCode(422)
        .body("errors[0].code", is("EMPTY"));
    answer(code, Map.of("IMPROVE", "Olen 131052-308T"))
        .then()
        .statusCode(422)
        .body("code", is("PERSONAL_IDENTITY_CODE"));
    submit(code, "1774252800.made.up", Map.of("NPS", 1), Map.of())
        .then()
        .statusCode(422)
        .body("code", is("START_STAMP_INVALID"));
    submit(code, stamp(code), Map.of("NPS", 1), Map.of("bookingId", "x")).then().statusCode(400);
    assertThat(
            count(
                "select count(*) from pending_response where collection_id = '" + collection + "'"))
        .isZero();
  }

  @Test
  void aStampOfAnotherChannelIsNoneOfThisOne() {
    String collection = planned(plan(unit()));
    String tablet = code(collection, "TABLET");
    String qr = code(collection, "QR");
    open(collection);

    submit(qr, stamp(tablet), Map.of("NPS", 1), Map.of())
        .then()
        .statusCode(422)
        .body("code", is("START_STAMP_INVALID"));
  }

  @Test
  void outsideThePeriodNothingIsTaken() {
    String collection = planned(plan(unit()));
    String code = code(collection, "QR");

    given()
        .get(API + "/public/surveys/" + code)
        .then()
        .statusCode(409)
        .body("code", is("COLLECTION_NOT_OPEN_YET"));
    open(collection);
    MovableClock.set(MONDAY.minusSeconds(24 * 3600));
    given()
        .get(API + "/public/surveys/" + code)
        .then()
        .statusCode(409)
        .body("opensOn", is("2026-03-23"));
    MovableClock.set(MONDAY);
    String stamp = stamp(code);
    close(collection);
    given()
        .header("Accept-Language", "sv")
        .get(API + "/public/surveys/" + code)
        .then()
        .statusCode(410)
        .body("code", is("COLLECTION_CLOSED"))
        .body("title", is("Enkäten har avslutats"));
    submit(code, stamp, Map.of("NPS", 1), Map.of()).then().statusCode(410);
    given().get(API + "/public/surveys/00000000000000000000000000").then().statusCode(404);
  }

  @Test
  void aMachineIsSetAsideAndHidesNobody() {
    String collection = planned(plan(unit()));
    String code = code(collection, "QR");
    open(collection);

    for (int i = 0; i < 5; i++) {
      submit(code, stamp(code), Map.of("NPS", 0), Map.of()).then().statusCode(201); // in no time
    }
    for (int i = 0; i < 4; i++) {
      MovableClock.set(MONDAY);
      answer(code, Map.of("NPS", 9)).then().statusCode(201);
    }
    assertThat(count("select count(*) from response where collection_id = '" + collection + "'"))
        .isZero();
    MovableClock.set(MONDAY);
    answer(code, Map.of("NPS", 9)).then().statusCode(201);

    assertThat(await(collection, 5)).hasSize(5).allMatch(e -> e.value().contains("\"NPS\":9"));
    coordinator()
        .get(API + "/collections/" + collection + "/stats")
        .then()
        .body("responses", is(5))
        .body("byChannel.QR", is(5))
        .body("byChannel.TABLET", is(0))
        .body("suspect", is(5));
    as(Roles.EXPERT).get(API + "/collections/" + collection + "/stats").then().statusCode(403);
    as(Roles.COORDINATOR, "18")
        .get(API + "/collections/" + collection + "/stats")
        .then()
        .statusCode(404);
  }

  @Test
  void theNoticeIsTheOneThatBookingPublished() {
    String id = java.util.UUID.randomUUID().toString();
    KafkaEvents.publish(
        "booking.notice.v1",
        "notice.published",
        id,
        COUNTY,
        """
        {"noticeId":"%s","version":1,"serviceCode":"PEER_OTHER","noticeVersion":2,
         "text":{"fi":"Uusi ilmoitus","sv":"Nytt meddelande","en":"New notice"}}
        """
            .formatted(id));
    await("the notice", () -> count("select count(*) from notice where id = '" + id + "'") == 1);
    var plan = plan(unit());
    plan.put("serviceCode", "PEER_OTHER");
    String collection = planned(plan);
    String code = code(collection, "QR");
    open(collection);

    given()
        .get(API + "/public/surveys/" + code)
        .then()
        .body("notTreatmentNotice.sv", is("Nytt meddelande"));
    // Another service's survey keeps its own words.
    var other = plan(unit());
    other.put("serviceCode", "PEER_UNHEARD_OF");
    String otherCollection = planned(other);
    String otherCode = code(otherCollection, "QR");
    open(otherCollection);
    given()
        .get(API + "/public/surveys/" + otherCode)
        .then()
        .body(
            "notTreatmentNotice.en",
            startsWith("Meeting an expert by experience is not treatment."));
  }

  private static void answer(Map<String, String> codes, Object[] row) {
    var answers = new HashMap<String, Object>();
    answers.put("RESPONDENT_ROLE", row[0]);
    answers.put("NPS", row[2]);
    answers.put("T1_ACCESS", row[3]);
    answers.put("T4_SAFETY", row[4]);
    answers.put("T7_BENEFIT", row[5]);
    MovableClock.set(MONDAY);
    answer(codes.get(row[1]), answers).then().statusCode(201);
  }

  private static List<Object> line(JsonNode data) {
    var answers = data.get("answers");
    var line = new ArrayList<Object>();
    line.add(data.get("respondentRole").asText());
    line.add(data.get("channel").asText());
    for (String item : List.of("NPS", "T1_ACCESS", "T4_SAFETY", "T7_BENEFIT")) {
      line.add(answers.has(item) ? answers.get(item).asInt() : null);
    }
    return line;
  }

  private static JsonNode data(ConsumerRecord<String, String> event) {
    try {
      return JSON.readTree(event.value());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<ConsumerRecord<String, String>> events(String collection) {
    return KafkaEvents.all(TOPIC).stream().filter(e -> e.value().contains(collection)).toList();
  }

  private static List<ConsumerRecord<String, String>> await(String collection, int count) {
    await(count + " responses", () -> events(collection).size() >= count);
    return events(collection);
  }
}
