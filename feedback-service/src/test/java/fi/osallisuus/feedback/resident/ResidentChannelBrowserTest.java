package fi.osallisuus.feedback.resident;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.osallisuus.kit.test.Buttons.press;
import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.feedback.Items;
import fi.osallisuus.feedback.SurveyHttp;
import fi.osallisuus.kit.test.Chromium;
import fi.osallisuus.kit.test.MovableClock;
import fi.osallisuus.kit.test.PageCheck;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The residents' page in a real browser: for everybody, without script, by keyboard. */
@QuarkusTest
class ResidentChannelBrowserTest extends SurveyHttp {
  @RegisterExtension final Chromium chromium = new Chromium();

  @ParameterizedTest
  @CsvSource({"fi, 320", "sv, 320", "en, 320", "fi, 1280"})
  void everyPageIsForEverybody(String lang, int width) {
    Items.open(COUNTY, unit());
    var page = chromium.open(width, true);

    page.navigate(url(lang));
    PageCheck.forEverybody(page, lang, "channel");
    page.locator("#email").fill("nimi@");
    press(page, "send");
    assertThat(page.locator("[role=alert]")).isVisible();
    assertThat(page.locator("#email")).hasValue("nimi@");
    PageCheck.forEverybody(page, lang, "channel-faults");
    page.locator("#text").fill("Ovella kuulee kaiken.");
    page.locator("#theme").selectOption("SPACES");
    page.locator("#email").fill("nimi@example.fi");
    page.locator("label[for=reply-yes]").click();
    press(page, "lang-" + (lang.equals("fi") ? "sv" : "fi"));
    assertThat(page.locator("#text")).hasValue("Ovella kuulee kaiken.");
    press(page, "lang-" + lang);
    MovableClock.set(MONDAY.plusSeconds(60));
    press(page, "send");
    assertThat(page.locator("#code")).hasText(Pattern.compile("([0-9A-Z]{4}-){3}[0-9A-Z]{4}"));
    PageCheck.forEverybody(page, lang, "channel-thanks");
    String item = Items.itemOf(page.locator("#code").textContent().strip());
    Items.read(item)
        .body("theme", org.hamcrest.Matchers.is("SPACES"))
        .body("language", org.hamcrest.Matchers.is(lang))
        .body("replyAsked", org.hamcrest.Matchers.is(true));
    page.navigate(RestAssured.baseURI + ":" + RestAssured.port + "/p/f/channel/19?lang=" + lang);
    PageCheck.forEverybody(page, lang, "channel-closed");
  }

  @Test
  void withoutScriptAndByTheKeyboardAloneItWorksToo() {
    Items.open(COUNTY);
    var page = chromium.open(390, false);
    page.navigate(url("en"));

    PageCheck.tabTo(page, "#text");
    page.keyboard().type("The door is too heavy.");
    MovableClock.set(MONDAY.plusSeconds(60));
    PageCheck.tabTo(page, "button[value=send]");
    page.keyboard().press("Enter");
    page.waitForSelector("#code");

    String item = Items.itemOf(page.locator("#code").textContent().strip());
    Items.release(item);
    Items.read(item).body("text", org.hamcrest.Matchers.is("The door is too heavy."));
    assertThat(page.context().cookies()).isEmpty();
  }

  private static String url(String lang) {
    return RestAssured.baseURI + ":" + RestAssured.port + "/p/f/channel/17?lang=" + lang;
  }
}
