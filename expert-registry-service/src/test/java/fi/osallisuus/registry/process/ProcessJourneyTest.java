package fi.osallisuus.registry.process;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.MODEL_OWNER;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fi.osallisuus.registry.Pool;
import fi.osallisuus.registry.RegistryTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How one gets to the reception: written, remarked on, published to everybody (S0-35). */
@QuarkusTest
class ProcessJourneyTest extends RegistryTest {
  private static final String PUBLIC = BASE + "/public/process-descriptions/";

  @Test
  void aProcessIsReadByEverybodyOnceItIsPublished() {
    var code = code("PR");
    var id = create(COORDINATOR, "/process-descriptions", process(code));
    var path = "/process-descriptions/" + id;
    get(PROFESSIONAL, path)
        .body("genericShare", is("66.7"))
        .body("steps.position", contains(1, 2, 3));
    given().get(PUBLIC + "17/" + code).then().statusCode(404);
    post(
            PROFESSIONAL,
            path + "/remarks",
            Map.of(
                "unitId", Pool.area(),
                "possible", true,
                "realistic", false,
                "needed", true,
                "text", "Vastaanotto on toisessa talossa."))
        .statusCode(201);
    post(
            PROFESSIONAL,
            path + "/remarks",
            Map.of(
                "unitId",
                Pool.area(),
                "possible",
                true,
                "realistic",
                true,
                "needed",
                true,
                "text",
                "131052-308T"))
        .statusCode(422)
        .body("code", is("PERSONAL_IDENTITY_CODE"));
    post(
            EXPERT,
            path + "/remarks",
            Map.of("unitId", Pool.area(), "possible", true, "realistic", true, "needed", true))
        .statusCode(403);
    get(COORDINATOR, path + "/remarks").body("items.realistic", contains(false));

    verb(COORDINATOR, path + ":submit").statusCode(200);
    verb(MODEL_OWNER, path + ":publish").statusCode(200);

    var answer =
        given()
            .get(PUBLIC + "17/" + code)
            .then()
            .statusCode(200)
            .body("steps.marking", contains("GENERIC", "LOCAL", "GENERIC"));
    answer.body("$", not(hasItem("draftedBy"))).header("Cache-Control", is("public, max-age=300"));
    String tag = answer.extract().header("ETag");
    given().header("If-None-Match", tag).get(PUBLIC + "17/" + code).then().statusCode(304);
    given().get(PUBLIC + "17?unitId=" + Pool.area()).then().body("items.code", hasItem(code));
    given().get(PUBLIC + "09/" + code).then().statusCode(404);
    given().get(PUBLIC + "09").then().statusCode(200).body("items", empty());
    given().get(PUBLIC + "99").then().statusCode(404);
    given().get(PUBLIC + "xx").then().statusCode(404);

    var next = process(code);
    next.put("changeReason", "Ilmoittautuminen siirtyi verkkoon");
    var second = create(COORDINATOR, "/process-descriptions", next);
    as(COORDINATOR)
        .header("If-Match", "\"1\"")
        .body(one(next))
        .put(BASE + "/process-descriptions/" + second)
        .then()
        .statusCode(200)
        .body("genericShare", is("100.0"));
    verb(COORDINATOR, "/process-descriptions/" + second + ":submit").statusCode(200);
    verb(MODEL_OWNER, "/process-descriptions/" + second + ":publish").statusCode(200);
    given()
        .header("If-None-Match", tag)
        .get(PUBLIC + "17/" + code)
        .then()
        .statusCode(200)
        .body("steps.size()", is(1));
    verb(COORDINATOR, "/process-descriptions/" + second + ":retire").statusCode(200);
    given().get(PUBLIC + "17/" + code).then().statusCode(404);
    asOf(COORDINATOR, "09").get(BASE + path).then().statusCode(404);
  }

  @Test
  void aStepIsRefusedAtItsPlace() {
    var body = process(code("PR"));
    body.put(
        "steps",
        List.of(
            Map.of("title", words("Yksi"), "marking", "GENERIC"),
            Map.of("title", words("Kaksi"), "marking", "LOCAL", "responsibleRole", "KING")));
    post(COORDINATOR, "/process-descriptions", body)
        .statusCode(422)
        .body("errors[0].pointer", is("/steps/1/responsibleRole"));
    body.put("steps", List.of(Map.of("title", Map.of("fi", "Yksi"), "marking", "GENERIC")));
    var id = create(COORDINATOR, "/process-descriptions", body);
    verb(COORDINATOR, "/process-descriptions/" + id + ":submit")
        .statusCode(422)
        .body("code", is("SWEDISH_REQUIRED"))
        .body("errors[0].pointer", is("/steps/0/title/sv"));
    body.put("steps", List.of());
    post(COORDINATOR, "/process-descriptions", body).statusCode(400);
  }

  private static Map<String, Object> one(Map<String, Object> process) {
    var body = new HashMap<>(process);
    body.put("steps", List.of(Map.of("title", words("Varaa verkossa"), "marking", "GENERIC")));
    return body;
  }

  private static Map<String, Object> process(String code) {
    return new HashMap<>(
        Map.of(
            "code", code,
            "unitId", Pool.area(),
            "kind", "REFERRAL",
            "title", words("Näin pääset vastaanotolle"),
            "steps",
                List.of(
                    Map.of(
                        "title",
                        words("Kysy ammattilaiselta"),
                        "text",
                        words("Ammattilainen arvioi kanssasi, sopiiko keskustelu."),
                        "marking",
                        "GENERIC",
                        "responsibleRole",
                        "PROFESSIONAL"),
                    Map.of("title", words("Soita toimistoon"), "marking", "LOCAL"),
                    Map.of("title", words("Tule vastaanotolle"), "marking", "GENERIC"))));
  }
}
