package fi.osallisuus.feedback.effect.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.osallisuus.feedback.Loop;
import fi.osallisuus.feedback.SurveyHttp;
import fi.osallisuus.kit.test.Chromium;
import fi.osallisuus.kit.test.PageCheck;
import fi.osallisuus.kit.test.PostOffice;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "You said – we did" in a real browser, for everybody. */
@QuarkusTest
@WithTestResource(PostOffice.class)
class ChangeBrowserTest extends SurveyHttp {
  @RegisterExtension final Chromium chromium = new Chromium();

  @ParameterizedTest
  @CsvSource({"fi, 320", "sv, 320", "en, 320", "fi, 1280"})
  void everyPageIsForEverybody(String lang, int width) {
    var unit = unit("Psykiatria", "Psykiatri", "Psychiatry");
    var request = Loop.effect(unit);
    request.put("theme", "FOOD_SERVICE");
    Loop.published(request);
    var page = open(width, true);

    page.navigate(url("?lang=" + lang + "&unit=" + unit));
    assertThat(page.locator("article.change")).hasCount(1);
    PageCheck.forEverybody(page, lang, "changes");
    page.locator("article a, a[href*='/follow']").first().click();
    page.waitForSelector("#email");
    PageCheck.forEverybody(page, lang, "changes-follow");
    page.locator("#email").fill("nobody");
    page.locator("button[value=ask]").click();
    assertThat(page.locator("[role=alert]")).isVisible();
    PageCheck.forEverybody(page, lang, "changes-follow-refused");
    page.locator("#email").fill("browser-" + lang + "@example.fi");
    page.locator("button[value=ask]").click();
    assertThat(page.locator("input#email")).hasCount(0);
    PageCheck.forEverybody(page, lang, "changes-follow-sent");
  }

  @Test
  void theKeyboardAloneIsEnough() {
    var unit = unit();
    Loop.published(Loop.effect(unit));
    var page = open(1280, true);
    page.navigate(url("?lang=en"));

    PageCheck.tabTo(page, "select#by-unit");
    page.locator("select#by-unit").selectOption(unit.toString());
    PageCheck.tabTo(page, "main form button");
    page.keyboard().press("Enter");

    assertThat(page.locator("article.change")).hasCount(1);
    assertThat(page.url()).contains("unit=" + unit);
    assertThat(page.locator("select#by-unit")).hasValue(unit.toString());
  }

  private Page open(int width, boolean script) {
    return chromium.open(width, script);
  }

  private static String url(String query) {
    return "http://localhost:" + RestAssured.port + "/p/f/changes/" + COUNTY + query;
  }
}
