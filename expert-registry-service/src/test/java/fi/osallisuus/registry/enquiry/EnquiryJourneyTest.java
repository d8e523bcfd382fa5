package fi.osallisuus.registry.enquiry;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.registry.RegistryTest;
import fi.osallisuus.registry.Structures;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EnquiryJourneyTest extends RegistryTest {
  private static final String TOPIC = "registry.enquiry.v1";

  @Test
  void theFirstAnswerIsMeasuredInFinnishWorkingDays() {
    at("2026-04-01T08:00:00Z");
    var asker = UUID.randomUUID().toString();
    var id = open(asker, Structures.area(), "DATA_PERMIT");
    // Good Friday and Easter Monday lie between
    at("2026-04-08T08:00:00Z");

    verb(COORDINATOR, "/enquiries/" + id + ":answer", Map.of("answer", "Lupa tarvitaan."))
        .statusCode(200)
        .body("status", is("ANSWERED"))
        .body("answeredOn", is("2026-04-08"))
        .body("answeredInWorkingDays", is(3))
        .body("turns.side", contains("ASKER", "COORDINATOR"));
    verb(COORDINATOR, "/enquiries/" + id + ":answer", Map.of("answer", "Taas."))
        .statusCode(409)
        .body("code", is("ENQUIRY_TRANSITION_NOT_ALLOWED"))
        .body("allowed", contains("OPEN", "CLOSED"));
    verb(asAccount(asker, PROFESSIONAL), "/enquiries/" + id + ":close").statusCode(200);
    at("2026-04-20T08:00:00Z");
    verb(
            asAccount(asker, PROFESSIONAL),
            "/enquiries/" + id + ":reopen",
            Map.of("question", "Entä QR-koodi?"))
        .statusCode(200)
        .body("status", is("OPEN"))
        .body("answeredOn", is("2026-04-08"))
        .body("closedOn", nullValue())
        .body("dueOn", is("2026-04-27"));

    KafkaEvents.await(TOPIC, id, 4);
    assertThat(KafkaEvents.types(TOPIC, id))
        .containsExactly(
            "enquiry.opened", "enquiry.answered", "enquiry.closed", "enquiry.reopened");
    KafkaEvents.assertContract(TOPIC);
    assertThat(KafkaEvents.all(TOPIC)).noneMatch(r -> r.value().contains("Lupa"));
  }

  @Test
  void anAreasEnquiriesGoToItsCoordinator() {
    var area = Structures.area();
    var centre = Structures.unit("CENTRE", area, null);
    var coordinator = UUID.randomUUID().toString();
    as(COORDINATOR)
        .header("If-Match", "\"0\"")
        .body(Map.of("accountId", coordinator))
        .put(BASE + "/enquiry-routes/" + area)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"");

    var id = open(UUID.randomUUID().toString(), centre, "FEES");

    get(COORDINATOR, "/enquiries/" + id)
        .body("areaId", is(area))
        .body("assignedTo", is(coordinator));
    asAccount(coordinator, COORDINATOR)
        .get(BASE + "/work-queue?mine=true&kind=ENQUIRY")
        .then()
        .statusCode(200)
        .body("items.id", contains(id))
        .body("items[0].href", is(BASE + "/enquiries/" + id));
    get(COORDINATOR, "/enquiry-routes/" + centre).statusCode(404);
    verb(COORDINATOR, "/enquiries/" + id + ":assign", Map.of()).body("assignedTo", nullValue());
  }

  @Test
  void theQueueGoesByDueDateAndIsPaged() {
    at("2026-05-04T08:00:00Z");
    var unit = Structures.area();
    var late = open(UUID.randomUUID().toString(), unit, "OTHER");
    at("2026-04-27T08:00:00Z");
    var early = open(UUID.randomUUID().toString(), unit, "OTHER");

    List<String> seen = new ArrayList<>();
    List<String> due = new ArrayList<>();
    String next = "";
    while (next != null) {
      var page = get(COORDINATOR, "/work-queue?limit=3&dueBy=2026-05-31" + next).statusCode(200);
      seen.addAll(page.extract().<List<String>>path("items.id"));
      due.addAll(page.extract().<List<String>>path("items.dueOn"));
      String cursor = page.extract().path("next");
      next = cursor == null ? null : "&cursor=" + cursor;
    }

    assertThat(due).isSorted();
    assertThat(new HashSet<>(seen)).hasSameSizeAs(seen);
    assertThat(seen.indexOf(early)).isLessThan(seen.indexOf(late)).isNotNegative();
    get(COORDINATOR, "/work-queue?kind=NO_SUCH")
        .statusCode(400)
        .body("code", is("WORK_KIND_UNKNOWN"))
        .body("kinds", hasItem("ENQUIRY"))
        .body("errors.pointer", hasItem("query/kind"));
    get(PROFESSIONAL, "/work-queue").statusCode(403);
  }

  @Test
  void othersDoNotSeeWhatSomebodyAsks() {
    var asker = UUID.randomUUID().toString();
    var id = open(asker, Structures.area(), "PLANNING_SUPPORT");

    asAccount(asker, PROFESSIONAL)
        .get(BASE + "/enquiries?q=tarvitsemm")
        .then()
        .body("items.id", contains(id));
    asAccount(UUID.randomUUID().toString(), PROFESSIONAL)
        .get(BASE + "/enquiries")
        .then()
        .body("items", hasSize(0));
    get(PROFESSIONAL, "/enquiries/" + id).statusCode(404);
    verb(PROFESSIONAL, "/enquiries/" + id + ":close").statusCode(404);
    verb(PROFESSIONAL, "/enquiries/" + id + ":answer", Map.of("answer", "x")).statusCode(403);
  }

  @Test
  void anUnknownCategoryOrUnitAndAnIdentityCodeAreRefused() {
    var unit = Structures.area();

    refused(unit, "NO_SUCH", "Kysymys", "CODE_UNKNOWN", "/category");
    refused(UUID.randomUUID().toString(), "FEES", "Kysymys", "UNIT_UNKNOWN", "/unitId");
    refused(unit, "FEES", "Asiakas 131052-308T", "PERSONAL_IDENTITY_CODE", "/question");
    post(EXPERT, "/enquiries", body(unit, "FEES", "Kysymys")).statusCode(403);
  }

  private static void refused(
      String unit, String category, String question, String code, String pointer) {
    post(PROFESSIONAL, "/enquiries", body(unit, category, question))
        .statusCode(422)
        .body("code", is(code))
        .body("errors.pointer", hasItem(pointer));
  }

  private static String open(String account, String unit, String category) {
    return post(
            asAccount(account, PROFESSIONAL),
            "/enquiries",
            body(unit, category, "Tarvitsemmeko luvan?"))
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Map<String, Object> body(String unit, String category, String question) {
    return Map.of("unitId", unit, "category", category, "question", question);
  }
}
