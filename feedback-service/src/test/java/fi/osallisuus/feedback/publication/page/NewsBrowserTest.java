package fi.osallisuus.feedback.publication.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import fi.osallisuus.feedback.SurveyHttp;
import fi.osallisuus.feedback.publication.News;
import fi.osallisuus.kit.test.Chromium;
import fi.osallisuus.kit.test.PageCheck;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of news, which have no script at all, on a small phone and a wide screen. */
@QuarkusTest
class NewsBrowserTest extends SurveyHttp {
  private static final String PAGES = "/p/f/news/" + COUNTY;

  @RegisterExtension final Chromium chromium = new Chromium();

  @ParameterizedTest
  @CsvSource({"fi, 320", "sv, 320", "en, 320", "fi, 1280"})
  void everyPageIsForEverybody(String lang, int width) {
    var id = News.published();
    var page = chromium.open(width, true);
    var home = RestAssured.baseURI + ":" + RestAssured.port;

    page.navigate(home + PAGES + "?lang=" + lang);
    PageCheck.forEverybody(page, lang, "news-list");
    PageCheck.tabTo(page, "a[href*='" + id + "']");
    page.keyboard().press("Enter");
    page.waitForURL("**/" + id + "**");
    assertThat(page.locator("script")).hasCount(0);
    assertThat(page.locator("main li a")).hasCount(1);
    PageCheck.forEverybody(page, lang, "news-article");
    assertThat(page.url()).contains(id);
  }

  @Test
  void anUnknownAddressIsAPageToo() {
    given()
        .header("Accept-Language", "sv")
        .get(PAGES + "/" + UUID.randomUUID())
        .then()
        .statusCode(404)
        .body(containsString("Sidan hittades inte"));
    given().get(PAGES + "/nonsense").then().statusCode(404).contentType(containsString("html"));
    given().get("/p/f/news/99").then().statusCode(404).contentType(containsString("html"));
  }

  @Test
  void aParagraphIsAParagraphAndMarkupIsText() {
    var id = News.told("Raati <b>kokoontui</b>.\n\nToinen kappale.");

    given()
        .get(PAGES + "/" + id + "?lang=en")
        .then()
        .statusCode(200)
        .body(containsString("Raati &lt;b&gt;kokoontui&lt;/b&gt;."))
        .body(containsString("<p>Toinen kappale.</p>"))
        .body(containsString("This is in Finnish only."))
        .body(containsString("<div lang=\"fi\">"));
  }
}
