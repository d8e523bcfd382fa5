package fi.osallisuus.feedback.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.osallisuus.feedback.SurveyHttp;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.test.SuiteResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InstrumentHttpTest extends SurveyHttp {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String INSTRUMENTS = API + "/instruments";

  @Test
  void anInstrumentOfTheLibraryIsTakenOverApprovedPublishedAndRetired() {
    var made =
        as(Roles.ADMIN, "18")
            .body(Map.of("library", "PEER_RECEPTION_CLIENT"))
            .post(INSTRUMENTS)
            .then()
            .statusCode(201)
            .header("ETag", "\"0\"")
            .body("status", is("DRAFT"))
            .body("key", is("PEER_RECEPTION_CLIENT"))
            .body("missing", empty())
            .extract();
    String id = made.path("id");
    assertThat(made.header("Location")).endsWith(INSTRUMENTS + "/" + id);

    verb(id, "approve", 200).body("status", is("APPROVED"));
    verb(id, "publish", 200).body("status", is("PUBLISHED"));
    verb(id, "publish", 409).body("code", is("INSTRUMENT_TRANSITION"));
    verb(id, "retire", 200).body("status", is("RETIRED"));
    as(Roles.COORDINATOR, "18")
        .get(INSTRUMENTS + "?key=PEER_RECEPTION_CLIENT&status=RETIRED")
        .then()
        .statusCode(200)
        .body("items.id", contains(id))
        .body("items[0].title.sv", is("Respons om erfarenhetsexpertens mottagning"));
    assertThat(rows("select action from kit_audit where entity_id = '" + id + "' order by seq"))
        .extracting(row -> row.get("action"))
        .containsExactly(
            "instrument.created",
            "instrument.approved",
            "instrument.published",
            "instrument.retired");
  }

  @Test
  void theHashOfTheShippedWordingIsTheSameEverywhere() {
    // Golden: a change of the shipped wording needs a new version, not a new hash.
    assertThat(Definitions.hash(new Library().find("PEER_RECEPTION_CLIENT").orElseThrow()))
        .isEqualTo("0ea43505afe90eb82effcc03b582c6d1ccf020803d547745b39b8b1a3bfc08e8");
  }

  @Test
  void aDraftIsRewordedAgainstItsVersionAndNeverAfterApproval() {
    var draft = own("REWORDED");
    String id = create(draft);
    ((ObjectNode) draft.at("/title")).put("en", "Another title");

    as(Roles.ADMIN)
        .body(Map.of("definition", draft))
        .put(INSTRUMENTS + "/" + id)
        .then()
        .statusCode(428);
    as(Roles.ADMIN)
        .header("If-Match", "\"7\"")
        .body(Map.of("definition", draft))
        .put(INSTRUMENTS + "/" + id)
        .then()
        .statusCode(412)
        .body("currentVersion", is(0));
    as(Roles.ADMIN)
        .header("If-Match", "\"0\"")
        .body(Map.of("definition", draft))
        .put(INSTRUMENTS + "/" + id)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("definition.title.en", is("Another title"));

    as(Roles.ADMIN).post(INSTRUMENTS + "/" + id + ":approve").then().statusCode(200);
    as(Roles.ADMIN)
        .header("If-Match", "\"2\"")
        .body(Map.of("definition", draft))
        .put(INSTRUMENTS + "/" + id)
        .then()
        .statusCode(409)
        .body("code", is("INSTRUMENT_IMMUTABLE"));
  }

  @Test
  void theDatabaseKeepsAnApprovedWordingEvenFromItsOwner() throws SQLException {
    String id = create(own("KEPT"));
    as(Roles.ADMIN).post(INSTRUMENTS + "/" + id + ":approve").then().statusCode(200);

    try (var connection = SuiteResource.owner();
        var statement = connection.createStatement()) {
      assertThatThrownBy(
              () ->
                  statement.execute(
                      "update instrument set definition = '{}' where id = '" + id + "'"))
          .hasMessageContaining("immutable");
    }
  }

  @Test
  void approvalNamesEveryFaultAtOnce() {
    var draft = own("INCOMPLETE");
    ((ObjectNode) draft.at("/title")).remove("sv");
    ((ObjectNode) draft.at("/item/0/item/1")).put("scale", "NOWHERE");
    String id = create(draft);

    as(Roles.ADMIN)
        .header("Accept-Language", "sv")
        .post(INSTRUMENTS + "/" + id + ":approve")
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("code", is("INSTRUMENT_INCOMPLETE"))
        .body("title", is("Mätaren är inte färdig"))
        .body("errors.pointer", contains("/definition/title/sv", "/definition/item/0/item/1/scale"))
        .body("errors.code", contains("LANGUAGE_MISSING", "UNKNOWN_SCALE"));
    as(Roles.ADMIN)
        .get(INSTRUMENTS + "/" + id)
        .then()
        .body("status", is("DRAFT"))
        .body("missing", hasSize(2));
  }

  @Test
  void aDraftNeedsExactlyOneSourceAndAFreeVersion() {
    as(Roles.ADMIN)
        .body("{}")
        .post(INSTRUMENTS)
        .then()
        .statusCode(422)
        .body("code", is("INSTRUMENT_SOURCE"));
    as(Roles.ADMIN)
        .body(Map.of("library", "NO_SUCH"))
        .post(INSTRUMENTS)
        .then()
        .statusCode(422)
        .body("code", is("LIBRARY_UNKNOWN"));
    create(own("TWICE"));
    as(Roles.ADMIN)
        .body(Map.of("definition", own("TWICE")))
        .post(INSTRUMENTS)
        .then()
        .statusCode(409)
        .body("code", is("INSTRUMENT_VERSION_EXISTS"));
    as(Roles.ADMIN)
        .body("{\"library\":\"EXPERT_EXPERIENCE\",\"notes\":\"x\"}")
        .post(INSTRUMENTS)
        .then()
        .statusCode(400);
  }

  @Test
  void aCoordinatorReadsTheLibraryButDraftsNothing() {
    coordinator()
        .get(API + "/instrument-library")
        .then()
        .statusCode(200)
        .body(
            "items.key",
            contains(
                "CASE_CLOSING_CLIENT",
                "CASE_CLOSING_PROFESSIONAL",
                "CASE_LEAD_EXPERIENCE",
                "CHANNEL_WISH",
                "COORDINATOR_AWARENESS",
                "EUROHIS8",
                "EVENT_SHORT",
                "EXPERT_EXPERIENCE",
                "GUIDANCE_CLIENT_EXPERIENCE",
                "INTERFACE_WORKER_EXPERIENCE",
                "PEER_RECEPTION_CLIENT",
                "PROFESSIONAL_EXPERIENCE",
                "PROFESSIONAL_MAPPING",
                "STAFF_BEFORE_AFTER",
                "THL_BASE",
                "X3D10"));
    coordinator()
        .body(Map.of("library", "EXPERT_EXPERIENCE"))
        .post(INSTRUMENTS)
        .then()
        .statusCode(403);
  }

  @Test
  void anInstrumentGoesOutAsFhirAndComesBackAsADraft() throws Exception {
    String id = create(own("TRAVELLER"));
    String questionnaire =
        as(Roles.COORDINATOR)
            .get(INSTRUMENTS + "/" + id + "/questionnaire")
            .then()
            .statusCode(200)
            .contentType("application/fhir+json")
            .extract()
            .asString();
    var renamed = (ObjectNode) JSON.readTree(questionnaire);

    as(Roles.ADMIN)
        .body(renamed.put("version", "1.1.0"))
        .post(INSTRUMENTS + ":import-questionnaire")
        .then()
        .statusCode(201)
        .body("key", is("TRAVELLER"))
        .body("instrumentVersion", is("1.1.0"))
        .body("missing", empty())
        .body("definition.item", hasSize(3));
    as(Roles.ADMIN)
        .body(Map.of("resourceType", "Patient"))
        .post(INSTRUMENTS + ":import-questionnaire")
        .then()
        .statusCode(422)
        .body("code", is("FHIR_NOT_A_QUESTIONNAIRE"));
  }

  @Test
  void aLicensedWordingIsLockedAndReplacedAsAWholeOnly() {
    ObjectNode pack = JSON.valueToTree(new Library().find("X3D10").orElseThrow());
    as(Roles.ADMIN, "05")
        .body(Map.of("definition", pack))
        .post(INSTRUMENTS)
        .then()
        .statusCode(409)
        .body("code", is("INSTRUMENT_LOCKED"));
    String id =
        as(Roles.ADMIN, "05")
            .body(Map.of("library", "X3D10"))
            .post(INSTRUMENTS)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    as(Roles.ADMIN, "05")
        .header("If-Match", "\"0\"")
        .body(Map.of("definition", pack))
        .put(INSTRUMENTS + "/" + id)
        .then()
        .statusCode(409)
        .body("code", is("INSTRUMENT_LOCKED"));

    pack.put("version", "2.0.0");
    ObjectNode elevenSteps = pack.deepCopy();
    ((ObjectNode) elevenSteps.at("/scales/SATISFIED_0_10")).put("min", 1).put("max", 11);
    load(elevenSteps).statusCode(422).body("code", is("PACK_MISMATCH"));
    load(pack).statusCode(200).body("version", is("2.0.0"));
    as(Roles.ADMIN, "05")
        .body(Map.of("library", "X3D10"))
        .post(INSTRUMENTS)
        .then()
        .statusCode(201)
        .body("instrumentVersion", is("2.0.0"));
    // Another county still has what is shipped.
    as(Roles.ADMIN, "18")
        .get(API + "/instrument-library")
        .then()
        .body("items.find { it.key == 'X3D10' }.version", is("1.0.0"));
  }

  private static io.restassured.response.ValidatableResponse load(ObjectNode pack) {
    return as(Roles.ADMIN, "05")
        .body(Map.of("licenceReference", "Sopimus 2026/14", "definition", pack))
        .put(API + "/instrument-library/X3D10")
        .then();
  }

  @Test
  void anotherCountySeesNothingOfIt() {
    String id = create(own("OURS"));

    as(Roles.ADMIN, "09").get(INSTRUMENTS + "/" + id).then().statusCode(404);
    as(Roles.ADMIN, "09").post(INSTRUMENTS + "/" + id + ":approve").then().statusCode(404);
    as(Roles.ADMIN, "09").get(INSTRUMENTS).then().statusCode(200).body("items", empty());
  }

  private static io.restassured.response.ValidatableResponse verb(
      String id, String verb, int status) {
    return as(Roles.ADMIN, "18")
        .post(INSTRUMENTS + "/" + id + ":" + verb)
        .then()
        .statusCode(status);
  }

  private static String create(ObjectNode definition) {
    return as(Roles.ADMIN)
        .body(Map.of("definition", definition))
        .post(INSTRUMENTS)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static ObjectNode own(String key) {
    ObjectNode definition =
        JSON.valueToTree(new Library().find("PEER_RECEPTION_CLIENT").orElseThrow());
    return definition.put("key", key);
  }
}
