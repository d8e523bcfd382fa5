package fi.osallisuus.registry.document;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.MODEL_OWNER;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.registry.RegistryTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Documents from draft to the next look, found by the beginnings of words. */
@QuarkusTest
class DocumentJourneyTest extends RegistryTest {
  private static final String TOPIC = "registry.document.v1";

  @Test
  void aGuidelineIsPublishedByAnotherAndTellsTheNeedsThatItCameOf() {
    var need = create(COORDINATOR, "/needs", Map.of("text", "Tarvitaan ohje palkkioista."));
    var body = document(Map.of("originNeeds", List.of(need)));
    var id = create(COORDINATOR, "/documents", body);
    var path = "/documents/" + id;
    get(PROFESSIONAL, path).statusCode(404);
    verb(MODEL_OWNER, path + ":publish").statusCode(409).body("code", is("NOT_SUBMITTED"));
    verb(COORDINATOR, path + ":submit").statusCode(200);
    verb(COORDINATOR, path + ":publish").statusCode(403).body("code", is("FOUR_EYES"));
    verb(PROFESSIONAL, path + ":publish").statusCode(403);
    verb(MODEL_OWNER, path + ":publish").statusCode(200).body("publishedOn", is("2026-03-20"));
    get(PROFESSIONAL, path).statusCode(200).body("status", is("PUBLISHED"));
    get(PROFESSIONAL, "/documents?needId=" + need).body("items.id", contains(id));

    body.put("changeReason", "Kilometrikorvaus muuttui");
    var second = create(COORDINATOR, "/documents", body);
    verb(COORDINATOR, "/documents/" + second + ":submit").statusCode(200);
    verb(MODEL_OWNER, "/documents/" + second + ":publish").statusCode(200).body("number", is(2));
    get(COORDINATOR, path).body("status", is("SUPERSEDED"));
    verb(COORDINATOR, "/documents/" + second + ":retire")
        .statusCode(200)
        .body("status", is("SUPERSEDED"));
    verb(COORDINATOR, "/documents/" + second + ":retire")
        .statusCode(409)
        .body("code", is("NOT_PUBLISHED"));

    assertThat(KafkaEvents.await(TOPIC, id, 2)).hasSize(2);
    assertThat(KafkaEvents.types(TOPIC, id))
        .containsExactly("document.published", "document.superseded");
    KafkaEvents.await(TOPIC, second, 2);
    KafkaEvents.assertContract(TOPIC);
    asOf(COORDINATOR, "09").get(BASE + path).then().statusCode(404);
  }

  @Test
  void documentsAreFoundByTheBeginningsOfWordsWithoutAccents() {
    var word = "ähtäri" + code("x").replace("-", "");
    var id =
        published(
            document(
                Map.of(
                    "title", words("Ohje " + word),
                    "summary", words("Näin toimit, kun asiakasraati kokoontuu"))));
    var draft =
        create(COORDINATOR, "/documents", document(Map.of("title", words("Luonnos " + word))));

    get(PROFESSIONAL, "/documents?q=AHTARI+ohj").body("items.id", contains(id));
    get(PROFESSIONAL, "/documents?q=asiakasraa+" + word.replace("ä", "a"))
        .body("items.id", contains(id));
    get(COORDINATOR, "/documents?q=" + word.replace("ä", "a"))
        .body("items.id", contains(id, draft));
    get(COORDINATOR, "/documents?q=" + word.replace("ä", "a") + "&kind=FORM")
        .body("items", empty());
    get(COORDINATOR, "/documents?q=...").statusCode(400);
  }

  @Test
  void whatShouldHaveBeenLookedAtIsListedUntilItIs() {
    var id = published(document(Map.of("reviewBy", "2026-03-25")));
    get(COORDINATOR, "/documents?reviewOverdue=true&limit=200").body("items.id", not(hasItem(id)));

    at("2026-03-26T08:00:00Z");

    get(PROFESSIONAL, "/documents?reviewOverdue=true&limit=200").body("items.id", hasItem(id));
    get(COORDINATOR, "/work-queue?kind=DOCUMENT&limit=200").body("items.id", hasItem(id));
    verb(COORDINATOR, "/documents/" + id + ":confirm-review", Map.of("reviewBy", "2026-03-26"))
        .statusCode(422)
        .body("code", is("REVIEW_DATE_PAST"));
    verb(COORDINATOR, "/documents/" + id + ":confirm-review", Map.of("reviewBy", "2027-03-26"))
        .statusCode(200)
        .body("reviewBy", is("2027-03-26"));
    get(COORDINATOR, "/work-queue?kind=DOCUMENT&limit=200").body("items.id", not(hasItem(id)));
    get(COORDINATOR, "/documents?reviewOverdue=true&limit=200").body("items.id", not(hasItem(id)));
  }

  @Test
  void aDocumentIsRefusedForWhatItCannotMean() {
    refused(Map.of("reviewBy", "2026-03-20"), 422, "REVIEW_DATE_PAST", "/reviewBy");
    refused(Map.of("language", "xx"), 422, "CODE_UNKNOWN", "/language");
    refused(Map.of("ownerRole", "KING"), 422, "CODE_UNKNOWN", "/ownerRole");
    refused(
        Map.of("originNeeds", List.of(UUID.randomUUID())), 422, "NEED_UNKNOWN", "/originNeeds/0");
    refused(Map.of("unitId", UUID.randomUUID()), 422, "UNIT_UNKNOWN", "/unitId");
    refused(
        Map.of("title", Map.of("fi", "131052-308T")), 422, "PERSONAL_IDENTITY_CODE", "/title/fi");
    post(PROFESSIONAL, "/documents", document(Map.of())).statusCode(403);
    var onlyFinnish =
        create(COORDINATOR, "/documents", document(Map.of("title", Map.of("fi", "Ohje"))));
    verb(COORDINATOR, "/documents/" + onlyFinnish + ":submit")
        .statusCode(422)
        .body("code", is("SWEDISH_REQUIRED"))
        .body("errors[0].pointer", is("/title/sv"));
    as(COORDINATOR)
        .header("If-Match", "\"1\"")
        .body(document(Map.of()))
        .put(BASE + "/documents/" + onlyFinnish)
        .then()
        .statusCode(409)
        .body("code", is("CODE_NEVER_REUSED"));
  }

  private static void refused(Map<String, Object> change, int status, String code, String pointer) {
    post(COORDINATOR, "/documents", document(change))
        .statusCode(status)
        .body("code", is(code))
        .body("errors[0].pointer", is(pointer));
  }

  private static String published(Map<String, Object> body) {
    var id = create(COORDINATOR, "/documents", body);
    verb(COORDINATOR, "/documents/" + id + ":submit").statusCode(200);
    verb(MODEL_OWNER, "/documents/" + id + ":publish").statusCode(200);
    return id;
  }

  private static Map<String, Object> document(Map<String, Object> changes) {
    var body = new HashMap<String, Object>();
    body.put("code", code("DOC"));
    body.put("kind", "GUIDELINE");
    body.put("title", words("Ohje"));
    body.put("link", "https://intra.example.fi/ohje.pdf");
    body.put("language", "fi");
    body.put("audience", "STAFF");
    body.put("ownerRole", "COORDINATOR");
    body.put("reviewBy", "2027-01-31");
    body.put("originNeeds", List.of());
    body.putAll(changes);
    return body;
  }
}
