package fi.osallisuus.feedback.discussion;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.test.EventContract;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.MovableClock;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DiscussionHttpTest extends ForumHttp {
  private static final String TOPIC = "feedback.discussion.v1";

  @Test
  void aPostIsSeenWhenAModeratorHasLetItGoAndItsWordsAreInNoEvent() {
    String id = opened("PRE");
    String receipt =
        write(id, "Kuusi", "Tieto ei kulje kylille.")
            .then()
            .statusCode(201)
            .body("status", is("WAITING"))
            .extract()
            .path("receiptCode");
    posts(id).body("items", empty());
    news(receipt, "SCREENING");

    moderate(text(id, "Tieto"), "release", Map.of()).then().statusCode(200);

    posts(id)
        .body("items", hasSize(1))
        .body("items[0].pseudonym", is("Kuusi"))
        .body("items[0].text", is("Tieto ei kulje kylille."))
        .body("items[0].status", is("VISIBLE"));
    news(receipt, "RELEASED");
    var events = KafkaEvents.await(TOPIC, id, 3);
    assertThat(events.getLast().value())
        .contains("\"visiblePosts\":1", "\"waitingPosts\":0", "\"version\":3")
        .doesNotContain("Tieto", "Kuusi", "esteet");
    events.forEach(event -> EventContract.assertValid(TOPIC, "discussion.changed", event.value()));
  }

  @Test
  void afterModerationShowsAtOnceWhatTheScreenFindsNothingIn() {
    String id = opened("POST");

    write(id, "Mänty", "Hyvä kysymys.").then().statusCode(201).body("status", is("VISIBLE"));
    write(id, "Mänty", "Soita 040 123 4567.").then().statusCode(201).body("status", is("WAITING"));
    posts(id).body("items.text", contains("Hyvä kysymys."));

    moderate(text(id, "Soita"), "hide", Map.of("reason", "PERSONAL_DATA")).then().statusCode(200);
    moderate(text(id, "Hyvä"), "hide", Map.of("reason", "OFF_TOPIC")).then().statusCode(200);

    posts(id)
        .body("items.findAll { it.text != null }", empty())
        .body("items.hideReason", containsInAnyOrder("PERSONAL_DATA", "OFF_TOPIC"));
    coordinator()
        .get(API + "/discussions/" + id)
        .then()
        .statusCode(200)
        .body("visiblePosts", is(0))
        .body("hiddenPosts.reason", containsInAnyOrder("PERSONAL_DATA", "OFF_TOPIC"));
  }

  @Test
  void theSameFormTwiceIsOnePost() {
    String id = opened("PRE");
    String stamp = blank(id);

    String first = write(id, stamp, "Koivu", "Kerran.").path("receiptCode");
    String second = write(id, stamp, "Koivu", "Kerran.").path("receiptCode");

    assertThat(second).isEqualTo(first);
    assertThat(rows("select 1 from post where discussion_id = '" + id + "'")).hasSize(1);
    write(id, "1.x.y", "Koivu", "Ilman lomaketta.")
        .then()
        .statusCode(422)
        .body("code", is("START_STAMP_INVALID"));
  }

  @Test
  void aMachineWaitsForAPersonAlsoWherePostsAreSeenAtOnce() {
    String id = opened("POST");
    String stamp = blank(id);
    MovableClock.set(MONDAY.plusSeconds(1));

    write(id, stamp, "Botti", "Osta halvalla.")
        .then()
        .statusCode(201)
        .body("status", is("WAITING"));
  }

  @Test
  void aPseudonymTellsNeitherWhoNorWhere() {
    String id = opened("PRE");

    for (String revealing : List.of("Maija Virtanen", "joku@esimerkki.fi", "040 123 4567")) {
      write(id, revealing, "Hei.")
          .then()
          .statusCode(422)
          .body("code", is("PSEUDONYM_REVEALS"))
          .body("errors[0].pointer", is("/pseudonym"));
    }
    write(id, "Maija", "Hei.").then().statusCode(201);
    write(id, "Koivu", "Tunnukseni on 131052-308T.")
        .then()
        .statusCode(422)
        .body("code", is("PERSONAL_IDENTITY_CODE"));
  }

  @Test
  void aReportBringsAPostBackToAPersonAndChangesNothingByItself() {
    String id = opened("PRE");
    write(id, "Haapa", "Tästä olen eri mieltä.").then().statusCode(201);
    String text = text(id, "Tästä");
    moderate(text, "keep", Map.of()).then().statusCode(409).body("code", is("NOT_REPORTED"));
    moderate(text, "release", Map.of()).then().statusCode(200);
    String post = posts(id).extract().path("items[0].id");

    report(id, post, "DANGER").statusCode(202).body("taken", is(true));

    posts(id).body("items[0].status", is("VISIBLE"));
    coordinator()
        .get(TEXTS + "?danger=true&subjectId=" + id)
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].reports", is(1));
    moderate(text, "attend-danger", Map.of("outcome", "FALSE_ALARM")).then().statusCode(200);
    coordinator()
        .header("If-Match", "*")
        .post(TEXTS + "/" + text + ":keep")
        .then()
        .statusCode(200)
        .body("reports", is(0));
    coordinator().get(TEXTS + "?subjectId=" + id).then().statusCode(200).body("items", empty());
    report(id, UUID.randomUUID().toString(), "SPAM").statusCode(404);
  }

  @Test
  void theWriterAsksForASecondLookWithTheReceiptAndAnotherPersonDecides() {
    String id = opened("PRE");
    String receipt = write(id, "Pihlaja", "Päätös oli huono.").path("receiptCode");
    appeal(receipt).statusCode(409).body("code", is("NOT_DECIDED"));
    String text = text(id, "Päätös");
    moderate(text, "hide", Map.of("reason", "OFFENSIVE")).then().statusCode(200);

    appeal(receipt).statusCode(202).body("taken", is(true));
    appeal(receipt).statusCode(409).body("code", is("APPEALED_ALREADY"));
    appeal("0000-0000-0000-0000").statusCode(404);

    coordinator()
        .get(TEXTS + "?appeals=true&subjectId=" + id)
        .then()
        .body("items[0].appealWords", is("En loukannut ketään."));
    as(Roles.DPO)
        .header("If-Match", "*")
        .body(Map.of("outcome", "OVERTURNED", "answer", "Viesti voidaan näyttää."))
        .post(TEXTS + "/" + text + ":answer-appeal")
        .then()
        .statusCode(200);
    given()
        .auth()
        .oauth2(Tokens.as("another-coordinator", Roles.COORDINATOR, COUNTY))
        .urlEncodingEnabled(false)
        .contentType(ContentType.JSON)
        .header("If-Match", "*")
        .body(Map.of())
        .post(TEXTS + "/" + text + ":release")
        .then()
        .statusCode(200)
        .body("appeal", is("DONE"));
    posts(id).body("items[0].text", is("Päätös oli huono."));
  }

  @Test
  void whatIsHeldElsewhereOrIsOverTakesNoPost() {
    var elsewhere = draft();
    elsewhere.put("externalUrl", "https://innokyla.example/keskustelu");
    String away = opened(elsewhere);
    write(away, "Kuusi", "Hei.")
        .then()
        .statusCode(409)
        .body("code", is("DISCUSSION_ELSEWHERE"))
        .body("externalUrl", is("https://innokyla.example/keskustelu"));

    String id = opened("PRE");
    coordinator()
        .header("If-Match", "*")
        .post(API + "/discussions/" + id + ":close")
        .then()
        .statusCode(200)
        .body("status", is("CLOSED"));
    write(id, "Kuusi", "Hei.").then().statusCode(410).body("code", is("DISCUSSION_CLOSED"));
    coordinator()
        .header("If-Match", "*")
        .post(API + "/discussions/" + id + ":close")
        .then()
        .statusCode(409)
        .body("code", is("DISCUSSION_TRANSITION"));
  }

  @Test
  void residentsAreSpokenToInBothLanguagesAndABodyMustBeThere() {
    var finnishOnly = draft();
    finnishOnly.put("title", Map.of("fi", "Osallisuuden esteet"));
    coordinator()
        .body(finnishOnly)
        .post(API + "/discussions")
        .then()
        .statusCode(422)
        .body("code", is("LANGUAGE_REQUIRED"));
    var ofNobody = draft();
    ofNobody.put("bodyId", UUID.randomUUID());
    coordinator()
        .body(ofNobody)
        .post(API + "/discussions")
        .then()
        .statusCode(422)
        .body("code", is("BODY_UNKNOWN"));
    as(Roles.UNIT_MANAGER).body(draft()).post(API + "/discussions").then().statusCode(403);
    given().get(API + "/public/discussions/09/" + opened("PRE")).then().statusCode(404);
    given().get(API + "/public/discussions/77").then().statusCode(404);
  }

  private static ValidatableResponse posts(String discussion) {
    return given().get(PUBLIC + "/" + discussion + "/posts").then().statusCode(200);
  }

  private static ValidatableResponse report(String discussion, String post, String reason) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("reason", reason))
        .post(PUBLIC + "/" + discussion + "/posts/" + post + "/reports")
        .then();
  }

  private static ValidatableResponse appeal(String receipt) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("receiptCode", receipt, "words", "En loukannut ketään."))
        .post(API + "/public/appeals")
        .then();
  }

  private static void news(String receipt, String state) {
    given()
        .urlEncodingEnabled(false)
        .contentType(ContentType.JSON)
        .body(Map.of("receiptCode", receipt))
        .post(API + "/public/receipts:view")
        .then()
        .statusCode(200)
        .body("news[0].kind", is("TEXT"))
        .body("news[0].state", is(state))
        .body("news[0].text", nullValue());
  }
}
