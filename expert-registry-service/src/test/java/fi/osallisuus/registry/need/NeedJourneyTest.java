package fi.osallisuus.registry.need;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fi.osallisuus.kit.tenancy.Tenancy;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.registry.Pool;
import fi.osallisuus.registry.RegistryTest;
import fi.osallisuus.registry.Structures;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NeedJourneyTest extends RegistryTest {
  private static final String TOPIC = "registry.need.v1";

  @Inject NeedDirectory directory;
  @Inject Tenancy tenancy;

  @Test
  void aNeedOfANetworkIsTakenToItsAnswer() {
    at("2026-02-03T08:00:00Z");
    var member = UUID.randomUUID().toString();
    var network = Structures.found("NETWORK");
    Structures.appoint(network, member, "PROFESSIONAL", "MEMBER");
    String id =
        post(asAccount(member, PROFESSIONAL), "/needs", need(network, "Ohje raadin palkkioista"))
            .statusCode(201)
            .body("source", is("MEMBER"))
            .body("bodyKind", is("NETWORK"))
            .body("dueOn", is("2026-02-17"))
            .extract()
            .path("id");

    verb(COORDINATOR, "/needs/" + id + ":start")
        .statusCode(409)
        .body("code", is("NEED_TRANSITION_NOT_ALLOWED"))
        .body("allowed", contains("ACKNOWLEDGED"));
    verb(COORDINATOR, "/needs/" + id + ":acknowledge", Map.of("dueOn", "2026-01-01"))
        .statusCode(422)
        .body("code", is("DATES_REVERSED"));
    verb(COORDINATOR, "/needs/" + id + ":acknowledge", Map.of("dueOn", "2026-03-31"))
        .statusCode(200);
    get(COORDINATOR, "/work-queue?kind=NEED&limit=200").body("items.id", hasItem(id));
    verb(COORDINATOR, "/needs/" + id + ":start").statusCode(200);
    at("2026-03-17T08:00:00Z");
    answer(id, List.of(UUID.randomUUID().toString()))
        .statusCode(422)
        .body("code", is("GUIDELINE_UNKNOWN"))
        .body("errors.pointer", hasItem("/guidelineIds/0"));
    answer(id, List.of())
        .statusCode(200)
        .body("answeredInDays", is(42))
        .body("answeredInWorkingDays", is(30));
    verb(COORDINATOR, "/needs/" + id + ":close").statusCode(200).body("status", is("CLOSED"));

    asAccount(member, PROFESSIONAL)
        .get(BASE + "/needs?bodyId=" + network)
        .then()
        .body("items.id", contains(id))
        .body("items[0].answer", is("Ohje on julkaistu."));
    KafkaEvents.await(TOPIC, id, 5);
    KafkaEvents.assertContract(TOPIC);
    assertThat(KafkaEvents.all(TOPIC)).noneMatch(r -> r.value().contains("Ohje"));
  }

  @Test
  void aPublishedGuidelineAnswersTheNeedsItCameFrom() {
    String id = raised("Tarvitsemme ohjeen");
    take(id);
    answer(id, List.of()).statusCode(200);
    var document = UUID.randomUUID();

    published(document, id);
    published(document, id);

    get(COORDINATOR, "/needs?guidelineId=" + document)
        .body("items.id", contains(id))
        .body("items[0].guidelineIds", contains(document.toString()))
        .body("items[0].version", is(5));
    var last = KafkaEvents.await(TOPIC, id, 5).getLast();
    assertThat(last.value()).contains("\"answeredByGuideline\":true");
  }

  @Test
  void onlyMembersRaiseTheNeedsOfABodyAndExpertsNoOthers() {
    var panel = Structures.found("CLIENT_PANEL");
    var account = UUID.randomUUID().toString();
    Structures.appointExpert(panel, Pool.active(account), false);

    post(asAccount(account, EXPERT), "/needs", need(panel, "Selkokielinen kutsu")).statusCode(201);
    post(PROFESSIONAL, "/needs", need(panel, "Tarve"))
        .statusCode(403)
        .body("code", is("NOT_A_MEMBER"));
    post(EXPERT, "/needs", Map.of("text", "Tarve"))
        .statusCode(422)
        .body("code", is("BODY_REQUIRED"));
    post(PROFESSIONAL, "/needs", need(UUID.randomUUID().toString(), "Tarve"))
        .statusCode(422)
        .body("code", is("BODY_UNKNOWN"));
  }

  @Test
  void othersSeeTheirOwnNeedsOnly() {
    var asker = UUID.randomUUID().toString();
    String id =
        post(asAccount(asker, PROFESSIONAL), "/needs", Map.of("text", "Oma tarve"))
            .extract()
            .path("id");

    asAccount(asker, PROFESSIONAL).get(BASE + "/needs").then().body("items.id", contains(id));
    asAccount(UUID.randomUUID().toString(), PROFESSIONAL)
        .get(BASE + "/needs")
        .then()
        .body("items", empty());
    get(PROFESSIONAL, "/needs/" + id).statusCode(404);
    verb(PROFESSIONAL, "/needs/" + id + ":close").statusCode(403);
  }

  @Test
  void needsAreFoundByTheBeginningsOfTheirWords() {
    var id = raised("Selkokielinen ohje Ähtärin asiakasraadille");

    get(COORDINATOR, "/needs?q=ahtar+selkok").body("items.id", contains(id));
    get(COORDINATOR, "/needs?q=ahtar+ruots").body("items", empty());
  }

  @Test
  void aSurveysNeedsComeInAsAFileWholeOrNotAtAll() {
    var network = Structures.body("NETWORK");
    create(COORDINATOR, "/bodies", network);
    var good =
        "text;raisedOn;body\nErikoinenA ohje;3.2.2026;"
            + network.get("code")
            + "\nErikoinenA pohja;4.2.2026;";
    var bad =
        "text;raisedOn;body\nErikoinenB ohje;3.2.2026;NO-SUCH\n;32.2.2026;\nErikoinenB;1.12.2026;";

    bringIn(good, true).statusCode(200).body("saved", is(false)).body("faulty", is(0));
    get(COORDINATOR, "/needs?q=erikoinenA").body("items", empty());
    bringIn(good, false).statusCode(200).body("saved", is(true)).body("rows", is(2));
    get(COORDINATOR, "/needs?q=erikoinenA")
        .body("items", hasSize(2))
        .body("items[0].source", is("SURVEY"))
        .body("items.raisedOn", contains("2026-02-03", "2026-02-04"));
    bringIn(bad, false)
        .statusCode(422)
        .body("code", is("IMPORT_HAS_FAULTS"))
        .body("faulty", is(3))
        .body("errors.pointer", hasItems("/rows/1/body", "/rows/2/text", "/rows/3/raisedOn"));
    get(COORDINATOR, "/needs?q=erikoinenB").body("items", empty());
  }

  private void published(UUID document, String need) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              tenancy.enter(COUNTY);
              directory.guidelinePublished(document, List.of(UUID.fromString(need)));
            });
  }

  private static void take(String id) {
    verb(COORDINATOR, "/needs/" + id + ":acknowledge", Map.of()).statusCode(200);
    verb(COORDINATOR, "/needs/" + id + ":start").statusCode(200);
  }

  private static String raised(String text) {
    return create(COORDINATOR, "/needs", Map.of("text", text));
  }

  private static Map<String, Object> need(String body, String text) {
    return Map.of("bodyId", body, "text", text);
  }

  private static ValidatableResponse answer(String id, List<String> guidelines) {
    return verb(
        COORDINATOR,
        "/needs/" + id + ":answer",
        Map.of("answer", "Ohje on julkaistu.", "guidelineIds", guidelines));
  }

  private static ValidatableResponse bringIn(String file, boolean dryRun) {
    return as(COORDINATOR)
        .contentType("text/csv; charset=UTF-8")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(file)
        .post(BASE + "/needs/imports?dryRun=" + dryRun)
        .then();
  }
}
