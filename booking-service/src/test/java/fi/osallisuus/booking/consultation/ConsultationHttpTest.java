package fi.osallisuus.booking.consultation;

import static fi.osallisuus.booking.World.API;
import static fi.osallisuus.booking.World.COUNTY;
import static fi.osallisuus.booking.World.get;
import static fi.osallisuus.booking.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.MovableClock;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** S0-24: professionals and experts ask each other, and no client is in it. */
@QuarkusTest
class ConsultationHttpTest extends BookingTest {
  private static final String PROFESSIONAL = Tokens.as("PROFESSIONAL", COUNTY);

  @Inject ConsultationSweeper sweeper;

  @Test
  void aProfessionalAsksAnExpertWhoAnswersInMeasuredTime() {
    var world = new World();
    var asked = open(PROFESSIONAL, toExpert(world));
    asked
        .then()
        .statusCode(201)
        .body("status", is("OPEN"))
        .body("dueOn", is("2026-03-23"))
        .body("question", is("Miten kerromme vastaanotosta?"));
    String id = asked.path("id");
    // Monday 10:00 to Tuesday 9:00: six hours and a quarter, and one more.
    MovableClock.set(Instant.parse("2026-03-17T07:00:30Z"));

    change(expert(world), id, "answer", answer("Kertokaa, että se on tarjous."))
        .then()
        .statusCode(200)
        .body("status", is("ANSWERED"))
        .body("answeredInWorkingDays", is(1))
        .body("answeredInWorkingMinutes", is(435));

    change(PROFESSIONAL, id, "close", "{}").then().statusCode(200).body("status", is("CLOSED"));
    KafkaEvents.await("booking.consultation.v1", id, 3);
    assertThat(KafkaEvents.types("booking.consultation.v1", id))
        .containsExactly("consultation.opened", "consultation.answered", "consultation.closed");
    assertThat(KafkaEvents.await("booking.consultation.v1", id, 3).toString())
        .doesNotContain("tarjous")
        .doesNotContain("kerromme")
        .doesNotContain(world.expert);
    KafkaEvents.assertContract("booking.consultation.v1");
  }

  @Test
  void anExpertAsksTheProfessionalsOfAUnit() {
    var world = new World();
    var question = question(world, "PROFESSIONALS");

    var asked = open(expert(world), question);

    asked.then().statusCode(201).body("expertId", is(world.expert));
    String id = asked.path("id");
    change(expert(world), id, "answer", answer("Vastaan itselleni"))
        .then()
        .statusCode(403)
        .body("code", is("NOT_YOURS_TO_ANSWER"));
    change(PROFESSIONAL, id, "answer", answer("Kiitos, selvitämme.")).then().statusCode(200);
    change(PROFESSIONAL, id, "answer", answer("Vielä kerran."))
        .then()
        .statusCode(409)
        .body("code", is("ILLEGAL_TRANSITION"))
        .body("from", is("ANSWERED"));
    get("COORDINATOR", "/consultations/response-times?from=2026-03-16&to=2026-03-16")
        .then()
        .statusCode(200)
        .body("items.to", hasItem("PROFESSIONALS"));
  }

  @Test
  void noClientIsWrittenAbout() {
    var world = new World();
    var silent = toExpert(world);
    silent.remove("noClientData");
    open(PROFESSIONAL, silent)
        .then()
        .statusCode(422)
        .body("code", is("CLIENT_DATA_PROMISE_REQUIRED"))
        .body("errors[0].pointer", is("/noClientData"));
    refused(world, "Soita numeroon 040 123 4567", "CONTACT_DATA_NOT_ALLOWED");
    refused(world, "Kirjoita osoitteeseen nimi@example.org", "CONTACT_DATA_NOT_ALLOWED");
    refused(world, "Asiakas 131052-308T kysyi", "PERSONAL_IDENTITY_CODE");
    var more = toExpert(world);
    more.put("clientName", "X");
    open(PROFESSIONAL, more).then().statusCode(400);
  }

  @Test
  void anExpertSeesTheOwnOnesOnlyAndNobodyAsksForTheOtherSide() {
    var world = new World();
    var other = new World();
    String id = open(PROFESSIONAL, toExpert(world)).path("id");

    with(expert(other)).get(API + "/consultations/" + id).then().statusCode(404);
    with(expert(other)).get(API + "/consultations").then().body("items", hasSize(0));
    with(expert(world)).get(API + "/consultations").then().body("items.id", hasItem(id));
    open(expert(world), toExpert(world))
        .then()
        .statusCode(403)
        .body("code", is("CONSULTATION_SIDE"));
    open(PROFESSIONAL, question(world, "PROFESSIONALS")).then().statusCode(403);
    var nobody = toExpert(world);
    nobody.put("expertId", UUID.randomUUID().toString());
    open(PROFESSIONAL, nobody).then().statusCode(422).body("code", is("EXPERT_UNKNOWN"));
  }

  @Test
  void theTextsGoNinetyDaysAfterClosingAndTheTimesStay() {
    var world = new World();
    String id = open(PROFESSIONAL, toExpert(world)).path("id");
    change(expert(world), id, "answer", answer("Näin.")).then().statusCode(200);
    change(PROFESSIONAL, id, "close", "{}").then().statusCode(200);

    sweeper.sweep(COUNTY, MORNING.minus(Duration.ofDays(1)));
    with(PROFESSIONAL).get(API + "/consultations/" + id).then().body("answer", is("Näin."));
    sweeper.sweep(COUNTY, MORNING.plus(Duration.ofDays(91)));

    with(PROFESSIONAL)
        .get(API + "/consultations/" + id)
        .then()
        .body("question", nullValue())
        .body("answer", nullValue())
        .body("answeredInWorkingMinutes", is(0));
  }

  private static void refused(World world, String text, String code) {
    var question = toExpert(world);
    question.put("question", text);
    open(PROFESSIONAL, question)
        .then()
        .statusCode(422)
        .body("code", is(code))
        .body("errors[0].pointer", is("/question"));
  }

  private static Map<String, Object> toExpert(World world) {
    var question = question(world, "EXPERT");
    question.put("expertId", world.expert);
    return question;
  }

  private static Map<String, Object> question(World world, String to) {
    var question = new HashMap<String, Object>();
    question.put("to", to);
    question.put("unitId", world.unit);
    question.put("topic", "WAYS_OF_WORKING");
    question.put("question", "Miten kerromme vastaanotosta?");
    question.put("noClientData", true);
    return question;
  }

  private static Map<String, Object> answer(String text) {
    return Map.of("answer", text, "noClientData", true);
  }

  private static String expert(World world) {
    return Tokens.as(world.account, "EXPERT", COUNTY);
  }

  private static Response open(String token, Map<String, Object> question) {
    return with(token)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(question)
        .post(API + "/consultations");
  }

  private static Response change(String token, String id, String verb, Object body) {
    var etag = with(token).get(API + "/consultations/" + id).header("ETag");
    return with(token)
        .header("If-Match", etag)
        .body(body)
        .post(API + "/consultations/" + id + ":" + verb);
  }
}
