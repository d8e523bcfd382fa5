package fi.osallisuus.registry.message;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.DPO;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.registry.Pool;
import fi.osallisuus.registry.RegistryTest;
import fi.osallisuus.registry.Structures;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MessageJourneyTest extends RegistryTest {
  private static final String TOPIC = "registry.message.v1";
  private final String member = UUID.randomUUID().toString();

  @Test
  void aMembersMessageIsAnsweredByTheCoordinatorsFirstReply() {
    var body = bodyWithMember();
    String asked =
        send(member, body, Map.of("text", "Miten palkkiot haetaan?"))
            .statusCode(201)
            .body("direction", is("TO_COORDINATOR"))
            .body("expectsReply", is(true))
            .extract()
            .path("id");
    get(COORDINATOR, "/messages?unanswered=true&direction=TO_COORDINATOR&bodyId=" + body)
        .body("items.id", contains(asked));
    get(COORDINATOR, "/work-queue?kind=MESSAGE&limit=200").body("items.id", hasItem(asked));
    send(member, body, Map.of("text", "Lisäys.", "replyTo", asked)).statusCode(201);
    get(COORDINATOR, "/messages/" + asked).body("answeredAt", nullValue());
    at("2026-03-20T14:30:00Z");

    String answer =
        post(
                COORDINATOR,
                "/bodies/" + body + "/messages",
                Map.of("text", "Lomakkeella.", "replyTo", asked))
            .statusCode(201)
            .body("direction", is("FROM_COORDINATOR"))
            .body("expectsReply", is(false))
            .extract()
            .path("id");

    get(COORDINATOR, "/messages/" + asked)
        .body("answeredBy", is(answer))
        .body("answerHours", is(6.5f));
    get(COORDINATOR, "/messages?unanswered=true&bodyId=" + body).body("items", empty());
    get(COORDINATOR, "/work-queue?kind=MESSAGE&limit=200").body("items.id", not(hasItem(asked)));
    get(COORDINATOR, "/bodies/" + body + "/message-balance")
        .body("toCoordinator", is(2))
        .body("fromCoordinator", is(1))
        .body("expectingReply", is(1))
        .body("answered", is(1))
        .body("medianAnswerHours", is(6.5f))
        .body("twoWay", is(true));
    KafkaEvents.await(TOPIC, answer, 1);
    KafkaEvents.assertContract(TOPIC);
    assertThat(KafkaEvents.all(TOPIC)).noneMatch(r -> r.value().contains("Lomakkeella"));
  }

  @Test
  void onlyOneWayIsNoChannel() {
    var body = bodyWithMember();
    post(COORDINATOR, "/bodies/" + body + "/messages", Map.of("text", "Tiedote."));

    get(COORDINATOR, "/bodies/" + body + "/message-balance")
        .body("twoWay", is(false))
        .body("medianAnswerHours", nullValue());
  }

  @Test
  void wordsAreFoundInsideTheBodyOnly() {
    var body = bodyWithMember();
    send(member, body, Map.of("text", "Äänekosken kokemusryhmä kysyy"));

    asAccount(member, PROFESSIONAL)
        .get(BASE + "/bodies/" + body + "/messages?q=aanekos")
        .then()
        .body("items.size()", is(1));
    get(COORDINATOR, "/messages?q=aanek+kokemusr&bodyId=" + body).body("items.size()", is(1));
    get(COORDINATOR, "/messages?q=hanko&bodyId=" + body).body("items", empty());
  }

  @Test
  void strangersToTheBodyNeitherReadNorWrite() {
    var body = bodyWithMember();
    String id = send(member, body, Map.of("text", "Hei")).extract().path("id");
    var other = UUID.randomUUID().toString();

    send(other, body, Map.of("text", "Hei")).statusCode(404);
    asAccount(other, PROFESSIONAL).get(BASE + "/messages/" + id).then().statusCode(404);
    get(PROFESSIONAL, "/bodies/" + body + "/messages").statusCode(404);
    get(PROFESSIONAL, "/messages").statusCode(403);
  }

  @Test
  void aReplyNamesAMessageOfTheSameBody() {
    var other = bodyWithMember();
    String foreign = send(member, other, Map.of("text", "Hei")).extract().path("id");
    var body = bodyWithMember();

    send(member, body, Map.of("text", "Hei", "replyTo", foreign))
        .statusCode(422)
        .body("code", is("MESSAGE_UNKNOWN"))
        .body("errors.pointer", hasItem("/replyTo"));
  }

  @Test
  void whoIsErasedLeavesTheBodyAndNoWordsBehind() {
    var panel = Structures.found("CLIENT_PANEL");
    var account = UUID.randomUUID().toString();
    var expert = Pool.active(account);
    var membership = Structures.appointExpert(panel, expert, false);
    var caller = asAccount(account, EXPERT);
    String message =
        post(caller, "/bodies/" + panel + "/messages", Map.of("text", "Terveisin Erkki Esimerkki"))
            .statusCode(201)
            .extract()
            .path("id");
    String need =
        post(
                asAccount(account, EXPERT),
                "/needs",
                Map.of("bodyId", panel, "text", "Esimerkillinen tarve"))
            .statusCode(201)
            .extract()
            .path("id");
    get(DPO, "/experts/" + expert + "/export")
        .statusCode(200)
        .body(containsString("Terveisin Erkki"), containsString("Esimerkillinen tarve"));

    verb(DPO, "/experts/" + expert + ":erase").statusCode(200);

    get(COORDINATOR, "/messages/" + message)
        .body("text", is(""))
        .body("direction", is("TO_COORDINATOR"));
    get(COORDINATOR, "/needs/" + need).body("text", is("")).body("status", is("RAISED"));
    get(COORDINATOR, "/messages?q=erkki&bodyId=" + panel).body("items", empty());
    get(COORDINATOR, "/needs?q=esimerkillinen&bodyId=" + panel).body("items", empty());
    get(COORDINATOR, "/bodies/" + panel + "/memberships?former=true")
        .body("items.find{it.id=='" + membership + "'}.leftOn", is("2026-03-20"));
    get(COORDINATOR, "/bodies/" + panel + "/message-balance").body("toCoordinator", is(1));
  }

  private String bodyWithMember() {
    var body = Structures.found("WORKING_GROUP");
    Structures.appoint(body, member, "PROFESSIONAL", "MEMBER");
    return body;
  }

  private static ValidatableResponse send(String account, String body, Map<String, Object> what) {
    return post(asAccount(account, PROFESSIONAL), "/bodies/" + body + "/messages", what);
  }
}
