package fi.osallisuus.feedback.discussion.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import fi.osallisuus.feedback.discussion.ForumHttp;
import fi.osallisuus.kit.test.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ForumPageHttpTest extends ForumHttp {
  private static final String FORUM = "/p/f/forum/" + COUNTY;

  @Test
  void aPostIsWrittenReadAndItsReceiptShown() {
    String id = opened("POST");

    String thanks =
        send(id, "fi", "Kuusi", "Ensimmäinen rivi\r\n<b>toinen</b>")
            .then()
            .statusCode(200)
            .body(containsString("Viestisi näkyy jo keskustelussa."))
            .header("Cache-Control", containsString("no-store"))
            .extract()
            .asString();

    assertThat(thanks).containsPattern("class=\"code\">([0-9A-Z]{4}-){3}[0-9A-Z]{4}<");
    given()
        .get(FORUM + "/" + id + "?lang=sv")
        .then()
        .statusCode(200)
        .body(containsString("Hinder för delaktighet"))
        .body(containsString("Kuusi"))
        .body(containsString("&lt;b&gt;toinen&lt;/b&gt;"))
        .body(containsString("<p class=\"words\" lang=\"fi\">"));
    given().get(FORUM).then().statusCode(200).body(containsString("/p/f/forum/17/" + id));
  }

  @Test
  void whatIsMissingOrMustNotBeSentIsSaidAndTheRestStays() {
    String id = opened("PRE");

    send(id, "fi", "", "Tekstini")
        .then()
        .statusCode(422)
        .body(containsString("Keksi nimimerkki."))
        .body(containsString(">Tekstini</textarea>"));
    send(id, "fi", "Kuusi", "Olen 131052-308T")
        .then()
        .statusCode(422)
        .body(containsString("value=\"Kuusi\""))
        .body(not(containsString("131052")));
    send(id, "en", "Maija Virtanen", "Hello")
        .then()
        .statusCode(422)
        .body(containsString("Choose a name that does not tell who you are"));
    assertThat(rows("select 1 from post where discussion_id = '" + id + "'")).isEmpty();
  }

  @Test
  void looksChangeNothingAndUnknownAddressesAreAPage() {
    String id = opened("PRE");
    given().get(FORUM + "/" + id).then().statusCode(200);
    given().get(FORUM + "/" + id).then().statusCode(200);

    assertThat(rows("select version from discussion where id = '" + id + "'"))
        .containsExactly(Map.of("version", 1L));
    given()
        .get("/p/f/forum/17/0197e3a0-0000-7000-8000-00000000dead?lang=en")
        .then()
        .statusCode(404)
        .body(containsString("There is no such page"));
    given().get("/p/f/forum/09/" + id).then().statusCode(404);
  }

  @Test
  void aReportNeedsAReasonAndAnAppealAReceipt() {
    String id = opened("POST");
    send(id, "fi", "Kuusi", "Hei.").then().statusCode(200);
    String post = given().get(PUBLIC + "/" + id + "/posts").then().extract().path("items[0].id");
    String report = FORUM + "/" + id + "/report/" + post;

    given().get(report + "?lang=fi").then().statusCode(200).body(containsString("112"));
    form(Map.of("lang", "fi")).post(report).then().statusCode(422);
    form(Map.of("lang", "fi", "reason", "SPAM"))
        .post(report)
        .then()
        .statusCode(200)
        .body(containsString("Kiitos ilmoituksesta"));
    assertThat(rows("select reports from moderated_text where subject_id = '" + id + "'"))
        .containsExactly(Map.of("reports", 1));
    form(Map.of("lang", "sv", "code", "0000-0000-0000-0000", "words", "Varför?"))
        .post("/p/f/appeal")
        .then()
        .statusCode(422)
        .body(containsString("Vi känner inte till koden."));
  }

  private static Response send(String id, String lang, String who, String text) {
    MovableClock.set(MONDAY);
    String page = given().get(FORUM + "/" + id + "?lang=" + lang).asString();
    String stamp = page.replaceAll("(?s).*name=\"stamp\" value=\"([^\"]+)\".*", "$1");
    takeTime();
    return form(Map.of("lang", lang, "stamp", stamp, "pseudonym", who, "text", text, "go", "send"))
        .post(FORUM + "/" + id);
  }

  private static RequestSpecification form(Map<String, String> fields) {
    return given().contentType(ContentType.URLENC.withCharset("UTF-8")).formParams(fields);
  }
}
