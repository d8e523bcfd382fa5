package fi.osallisuus.feedback.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.test.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ModerationHttpTest extends ModerationHttp {
  private static final List<String> FIVE =
      List.of(
          "Kiitos Maijalle, soittakaa 040 123 4567",
          "Odotin liian kauan.",
          "En jaksa enää elää.",
          "Hyvä paikka.",
          "Selkeät ohjeet.");

  @Inject ForgetJob job;

  @Test
  void nothingIsReadBeforeAPersonHasLetItGo() {
    var unit = unit();
    coordinator()
        .header("If-Match", "\"0\"")
        .body(
            Map.of("staff", List.of(Map.of("name", "Maija Mallila", "jobTitle", "sairaanhoitaja"))))
        .put(API + "/units/" + unit + "/staff-names")
        .then()
        .statusCode(200)
        .header("ETag", is("\"1\""));
    String collection = written(unit, FIVE);
    String thanks = id(collection, "Kiitos");

    queue(collection)
        .body("items", hasSize(5))
        .body(
            "items.find { it.id == '%s' }.suggestion".formatted(thanks),
            is("Kiitos [sairaanhoitaja], soittakaa [puhelinnumero poistettu]"))
        .body(
            "items.find { it.id == '%s' }.findings.kind".formatted(thanks),
            contains("STAFF_NAME", "PHONE"))
        .body("items.receivedOn.unique()", contains("2026-03-23"));
    texts(collection).body("items", empty());

    step(thanks, "release", Map.of("judged", List.of("STAFF_NAME")))
        .then()
        .statusCode(409)
        .body("code", is("FINDINGS_UNJUDGED"))
        .body("findings", contains("PHONE"));
    step(
            thanks,
            "redact",
            Map.of(
                "text",
                "Kiitos [sairaanhoitaja], soittakaa.",
                "reasons",
                List.of("CONTACT_DATA", "STAFF_TO_JOB_TITLE")))
        .then()
        .statusCode(200)
        .body("status", is("REDACTED"))
        .body("redactions", containsInAnyOrder("CONTACT_DATA", "STAFF_TO_JOB_TITLE"));
    step(id(collection, "Odotin"), "release", Map.of()).then().statusCode(200);
    step(id(collection, "Hyvä"), "release", Map.of("unitFirstDays", 5)).then().statusCode(200);
    step(id(collection, "Selkeät"), "hide", Map.of("reason", "OUT_OF_SCOPE"))
        .then()
        .statusCode(200);

    texts(collection)
        .body(
            "items.text",
            containsInAnyOrder("Kiitos [sairaanhoitaja], soittakaa.", "Odotin liian kauan."))
        .body("items[0].linkId", is("IMPROVE"))
        .body("items[0].week", nullValue());
    MovableClock.set(MONDAY.plus(Duration.ofDays(7))); // Five working days: the unit had it first.
    texts(collection).body("items", hasSize(3));
  }

  @Test
  void whatIsTakenOutIsErasedAfterAMonthAndWhatIsShownStays() {
    String collection = written(unit(), FIVE);
    String id = id(collection, "Kiitos");
    step(id, "redact", Map.of("text", "Kiitos.", "reasons", List.of("CONTACT_DATA")))
        .then()
        .statusCode(200);

    MovableClock.set(MONDAY.plus(Duration.ofDays(31)));
    job.run();

    coordinator()
        .get(TEXTS + "/" + id)
        .then()
        .statusCode(200)
        .body("text", nullValue())
        .body("findings", empty())
        .body("publishedText", is("Kiitos."));
    assertThat(rows("select 1 from moderated_text where id = '" + id + "' and text is null"))
        .hasSize(1);
  }

  @Test
  void aTextThatTellsOfDangerIsAttendedToFirst() {
    String collection = written(unit(), FIVE);
    String id =
        coordinator()
            .get(TEXTS + "?danger=true&subjectId=" + collection)
            .then()
            .statusCode(200)
            .body("items", hasSize(1))
            .body("items[0].danger", is("OPEN"))
            .body("items[0].dueOn", is("2026-03-23"))
            .extract()
            .path("items[0].id");

    step(id, "hide", Map.of("reason", "PERSONAL_DATA"))
        .then()
        .statusCode(409)
        .body("code", is("DANGER_UNATTENDED"));
    step(id, "attend-danger", Map.of("outcome", "UNIT_ALERTED"))
        .then()
        .statusCode(200)
        .body("danger", is("ATTENDED"));
    step(id, "attend-danger", Map.of("outcome", "UNIT_ALERTED"))
        .then()
        .statusCode(409)
        .body("code", is("NO_DANGER_OPEN"));
    step(id, "hide", Map.of("reason", "PERSONAL_DATA")).then().statusCode(200);
  }

  @Test
  void dangerIsSeenTheSameDayAlsoWhileTheAnswerWaitsAndTheLookLeavesNoTrace() {
    String collection = written(unit(), List.of("En halua enää elää.", "Hyvä paikka."));
    String before = waiting(collection);

    coordinator()
        .get(API + "/moderation/waiting-dangers")
        .then()
        .statusCode(200)
        .body(
            "items.findAll { it.collectionId == '%s' }.text".formatted(collection),
            contains("En halua enää elää."));

    assertThat(waiting(collection)).isEqualTo(before);
    queue(collection).body("items", empty());
    as(Roles.UNIT_MANAGER).get(API + "/moderation/waiting-dangers").then().statusCode(403);
  }

  private static String waiting(String collection) {
    return rows("select id, xmin::text as x, texts::text as t from pending_response where collection_id = '%s' order by id"
            .formatted(collection))
        .toString();
  }

  @Test
  void anotherPersonJudgesAnAppealAndDecidesAnew() {
    String collection = written(unit(), FIVE);
    String id = id(collection, "Hyvä");
    step(id, "appeal", Map.of("words", "?")).then().statusCode(409).body("code", is("NOT_DECIDED"));
    step(id, "hide", Map.of("reason", "OFFENSIVE")).then().statusCode(200);
    step(id, "release", Map.of()).then().statusCode(409).body("code", is("TEXT_TRANSITION"));
    step(id, "appeal", Map.of("words", "Siinä ei ole mitään loukkaavaa.")).then().statusCode(200);
    var overturned = Map.of("outcome", "OVERTURNED", "answer", "Totta.");

    step(id, "answer-appeal", overturned)
        .then()
        .statusCode(403)
        .body("code", is("APPEAL_NEEDS_ANOTHER_PERSON"));
    as(Roles.DPO)
        .header("If-Match", "*")
        .body(overturned)
        .post(TEXTS + "/" + id + ":answer-appeal")
        .then()
        .statusCode(200)
        .body("appeal", is("OVERTURNED"));
    step(id, "release", Map.of())
        .then()
        .statusCode(403)
        .body("code", is("APPEAL_NEEDS_ANOTHER_PERSON"));
    step(id, "appeal", Map.of("words", "Uudestaan"))
        .then()
        .statusCode(409)
        .body("code", is("APPEALED_ALREADY"));
  }

  @Test
  void fewAnswersShowNoTextToAnybody() {
    String collection = written(unit(), FIVE.subList(0, 2));
    close(collection);
    String id = id(collection, "Odotin");
    step(id, "release", Map.of()).then().statusCode(200);

    coordinator()
        .get(API + "/collections/" + collection + "/texts")
        .then()
        .statusCode(409)
        .body("code", is("TOO_FEW_ANSWERS"));
  }

  @Test
  void onlyCoordinatorsModerateAndAnalystsReadNoText() {
    String collection = written(unit(), FIVE);

    as(Roles.UNIT_MANAGER).get(TEXTS).then().statusCode(403);
    as(Roles.ANALYST).get(API + "/collections/" + collection + "/texts").then().statusCode(403);
    as(Roles.COORDINATOR, "09").get(TEXTS + "/" + id(collection, "Hyvä")).then().statusCode(404);
    coordinator().get(API + "/units/" + UUID.randomUUID() + "/staff-names").then().statusCode(404);
  }

  @Test
  void theQueueIsPagedAndNoNameLiesOpenInTheDatabase() {
    var unit = unit();
    coordinator()
        .header("If-Match", "\"0\"")
        .body(Map.of("staff", List.of(Map.of("name", "Sirkka Salattu", "jobTitle", ""))))
        .put(API + "/units/" + unit + "/staff-names")
        .then()
        .statusCode(200);
    String collection = written(unit, FIVE);

    String next =
        coordinator()
            .get(TEXTS + "?limit=3&subjectId=" + collection)
            .then()
            .statusCode(200)
            .body("items", hasSize(3))
            .body("items[0].danger", equalTo("OPEN"))
            .extract()
            .path("next");
    coordinator()
        .get(TEXTS + "?limit=3&subjectId=" + collection + "&cursor=" + next)
        .then()
        .statusCode(200)
        .body("items", hasSize(2))
        .body("next", nullValue());

    assertThat(
            rows(
                "select 1 from unit_staff where position('Salattu'::bytea in sealed) > 0 or unit_id is null"))
        .isEmpty();
    coordinator()
        .get(API + "/units/" + unit + "/staff-names")
        .then()
        .statusCode(200)
        .body("staff.name", contains("Sirkka Salattu"));
  }

  private static ValidatableResponse texts(String collection) {
    return as(Roles.UNIT_MANAGER)
        .get(API + "/collections/" + collection + "/texts")
        .then()
        .statusCode(200);
  }
}
