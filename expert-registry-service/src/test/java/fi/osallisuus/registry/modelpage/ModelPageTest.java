package fi.osallisuus.registry.modelpage;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.MODEL_OWNER;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fi.osallisuus.kit.test.Chromium;
import fi.osallisuus.kit.test.PageCheck;
import fi.osallisuus.registry.Pool;
import fi.osallisuus.registry.RegistryTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One page that tells how a county works with participation, for intranets and for people. */
@QuarkusTest
class ModelPageTest extends RegistryTest {
  private static final String JSON = BASE + "/public/model-page/17";
  private static final String PAGE = "/p/r/model/";

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void whatIsPublishedStandsOnThePageAndDraftsDoNot() {
    Pool.currentDescription();
    var shown = document("PUBLIC", "Ohje asukkaille <b>");
    var staff = document("STAFF", "Ohje henkilöstölle");
    var process = process();

    var answer =
        given()
            .get(JSON)
            .then()
            .statusCode(200)
            .body("county", is("17"))
            .body("name.sv", is("Österbottens välfärdsområde"))
            .body("jobDescriptions.mode", hasItem("PEER_RECEPTION"))
            .body("documents.code", hasItem(shown))
            .body("documents.code", not(hasItem(staff)))
            .body("processes.code", hasItem(process))
            .body("modes", hasSize(22))
            .body("links.page", is(PAGE + "17"));
    String tag = answer.extract().header("ETag");
    given().header("If-None-Match", tag).get(JSON).then().statusCode(304).header("ETag", is(tag));
    given().header("If-None-Match", "\"other\", W/" + tag).get(JSON).then().statusCode(304);

    document("PUBLIC", "Uusi ohje");

    given().header("If-None-Match", tag).get(JSON).then().statusCode(200);
    given().get(BASE + "/public/model-page/00").then().statusCode(404);
    assertThat(given().get(JSON).asString()).doesNotContain("draftedBy", "approvedBy");
    for (var lang :
        Map.of("fi", "Näin teemme", "sv", "Så arbetar vi", "en", "How we work").entrySet()) {
      var html =
          given()
              .get(PAGE + "17?lang=" + lang.getKey())
              .then()
              .statusCode(200)
              .contentType("text/html")
              .extract();
      assertThat(html.asString())
          .contains("<html lang=\"" + lang.getKey() + "\">", lang.getValue(), "id=\"" + process)
          .contains("Ohje asukkaille &lt;b&gt;")
          .doesNotContain("<script");
      given()
          .header("If-None-Match", html.header("ETag"))
          .get(PAGE + "17?lang=" + lang.getKey())
          .then()
          .statusCode(304);
    }
    // English is not written: the Finnish text says that it is Finnish
    assertThat(given().get(PAGE + "17?lang=en").asString()).contains("lang=\"fi\">Kysy</");
    given()
        .header("Accept-Language", "sv")
        .get(PAGE + "00")
        .then()
        .statusCode(404)
        .contentType("text/html");
    given().get("/p/r/assets/visitor.css").then().statusCode(200).contentType("text/css");
  }

  @ParameterizedTest
  @CsvSource({"fi, 320", "sv, 320", "en, 320", "fi, 1280"})
  void thePageIsForEverybody(String lang, int width) {
    Pool.currentDescription();
    process();
    document("PUBLIC", "Ohje asukkaille");
    var page = chromium.open(width, true);

    page.navigate(RestAssured.baseURI + ":" + RestAssured.port + PAGE + "17?lang=" + lang);

    PageCheck.forEverybody(page, lang, "model-page");
    PageCheck.tabTo(page, ".languages a[lang=sv]");
  }

  private static String document(String audience, String title) {
    var code = code("DOC");
    var id =
        create(
            COORDINATOR,
            "/documents",
            Map.of(
                "code", code,
                "kind", "GUIDELINE",
                "title", words(title),
                "link", "https://www.example.fi/ohje",
                "language", "fi",
                "audience", audience,
                "ownerRole", "COORDINATOR",
                "reviewBy", "2030-01-31",
                "originNeeds", List.of()));
    verb(COORDINATOR, "/documents/" + id + ":submit").statusCode(200);
    verb(MODEL_OWNER, "/documents/" + id + ":publish").statusCode(200);
    return code;
  }

  private static String process() {
    var code = code("PR");
    var id =
        create(
            COORDINATOR,
            "/process-descriptions",
            Map.of(
                "code", code,
                "unitId", Pool.area(),
                "kind", "REFERRAL",
                "title", words("Näin pääset vastaanotolle"),
                "steps",
                    List.of(
                        Map.of(
                            "title", Map.of("fi", "Kysy", "sv", "Fråga"), "marking", "GENERIC"))));
    verb(COORDINATOR, "/process-descriptions/" + id + ":submit").statusCode(200);
    verb(MODEL_OWNER, "/process-descriptions/" + id + ":publish").statusCode(200);
    return code;
  }
}
