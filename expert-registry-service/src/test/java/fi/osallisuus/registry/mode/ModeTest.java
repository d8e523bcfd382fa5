package fi.osallisuus.registry.mode;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fi.osallisuus.registry.RegistryTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The guide to the modes: read by everybody, worded by each county. */
@QuarkusTest
class ModeTest extends RegistryTest {
  private static final String PUBLIC = BASE + "/public/modes/";

  @Test
  void everyModeIsExplainedInThreeLanguages() {
    given()
        .get(PUBLIC + "09")
        .then()
        .statusCode(200)
        .body("items", hasSize(22))
        .body("items[0].mode", is("PEER_RECEPTION"))
        .body("items.find { it.mode == 'CLIENT_PANEL' }.feeBases", contains("PER_MEETING"))
        .body("items.find { it.mode == 'CLIENT_PANEL' }.name.sv", is("klientråd"))
        .body("items.findAll { it.description.sv == null || it.whenToUse.en == null }", hasSize(0));
    given().get(PUBLIC + "00").then().statusCode(404);
  }

  @Test
  void aCountyPutsItsOwnWordsInPlaceOfTheNationalOnes() {
    var mode = "SERVICE_WALK";
    String tag = get(PROFESSIONAL, "/modes/" + mode).statusCode(200).extract().header("ETag");
    var own = own(words("Kuljetaan yhdessä"));
    explain(mode, "\"99\"", own).statusCode(412);
    explain(mode, tag, Map.of()).statusCode(400);
    explain(mode, tag, own(Map.of("fi", "Vain suomeksi")))
        .statusCode(422)
        .body("code", is("SWEDISH_REQUIRED"))
        .body("errors[0].pointer", is("/description/sv"));
    var unknown = own(words("Kuljetaan"));
    unknown.put("startedBy", List.of("COORDINATOR", "KING"));
    explain(mode, tag, unknown)
        .statusCode(422)
        .body("code", is("CODE_UNKNOWN"))
        .body("errors[0].pointer", is("/startedBy/1"));

    explain(mode, tag, own)
        .statusCode(200)
        .body("own", is(true))
        .body("description.fi", is("Kuljetaan yhdessä"));

    given()
        .get(PUBLIC + "17")
        .then()
        .body("items.find { it.mode == '" + mode + "' }.own", is(true));
    given()
        .get(PUBLIC + "09")
        .then()
        .body("items.find { it.mode == '" + mode + "' }.own", is(false));
    explain(mode, tag, own).statusCode(412);
    get(COORDINATOR, "/modes/NO_SUCH").statusCode(404);
    as(PROFESSIONAL)
        .header("If-Match", "*")
        .body(own)
        .put(BASE + "/modes/" + mode)
        .then()
        .statusCode(403);
  }

  @Test
  void aStageOfTheWorkSuggestsModes() {
    get(PROFESSIONAL, "/modes/suggestions?stage=EVALUATION")
        .statusCode(200)
        .body("items.stage", everyItem(is("EVALUATION")))
        .body("items.mode", contains("EVALUATION", "OBSERVATION_SHIFT"))
        .body("items[0].modeName.fi", is("arviointi"));
    get(PROFESSIONAL, "/modes/suggestions")
        .body("items", hasSize(16))
        .body("items[0].stage", is("NEED"));
    given().get(BASE + "/modes/suggestions").then().statusCode(401);
  }

  @Test
  void theGlossaryIsForEverybody() {
    var answer =
        given()
            .get(BASE + "/public/glossary/05")
            .then()
            .statusCode(200)
            .body("items", hasSize(14))
            .body("items.term.sv", hasItem("erfarenhetsexpert"));
    given()
        .header("If-None-Match", answer.extract().header("ETag"))
        .get(BASE + "/public/glossary/17")
        .then()
        .statusCode(304);
  }

  private static ValidatableResponse explain(String mode, String tag, Object body) {
    return as(COORDINATOR).header("If-Match", tag).body(body).put(BASE + "/modes/" + mode).then();
  }

  private static Map<String, Object> own(Map<String, Object> description) {
    return new HashMap<>(
        Map.of(
            "description", description,
            "whenToUse", words("Kun reitti on epäselvä"),
            "startedBy", List.of("COORDINATOR"),
            "feeBases", List.of("PER_HOUR"),
            "levels", List.of("UNIT")));
  }
}
