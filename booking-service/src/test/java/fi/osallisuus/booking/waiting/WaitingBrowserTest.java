package fi.osallisuus.booking.waiting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.osallisuus.kit.test.Buttons.enter;
import static fi.osallisuus.kit.test.Buttons.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.Chromium;
import fi.osallisuus.kit.test.PageCheck;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of the line in a real browser: for everybody, on a small phone, by keyboard. */
@QuarkusTest
class WaitingBrowserTest extends BookingTest {
  @RegisterExtension final Chromium chromium = new Chromium();
  private WaitingWorld waiting;

  @BeforeEach
  void aFullDay() {
    waiting = new WaitingWorld();
  }

  @ParameterizedTest
  @CsvSource({"fi, 320", "sv, 320", "en, 1280"})
  void everyPageIsForEverybody(String lang, int width) {
    var page = chromium.open(width, true);

    page.navigate(site(lang));
    page.locator("a[href*='/waiting']").click();
    assertThat(page.locator("input[name=day]")).hasCount(7);
    check(page, lang, "1-form");
    page.locator("#address").fill("nobody");
    press(page, "join");
    check(page, lang, "2-who-missing");
    page.locator("label[for=who-kin]").click();
    press(page, "join");
    check(page, lang, "3-address-refused");
    page.locator("#address").fill("");
    page.locator("label[for=day-4]").click();
    page.locator("label[for=part-1]").click();
    press(page, "join");
    var code = page.locator("#code").textContent();
    check(page, lang, "4-in-the-line");

    waiting.free(1);
    page.navigate(origin() + "/p/b/waiting?lang=" + lang);
    check(page, lang, "5-code");
    page.locator("#code").fill("0000-0000-0000-0000");
    press(page, "view");
    check(page, lang, "6-unknown");
    page.locator("#code").fill(code);
    press(page, "view");
    assertThat(page.locator("#notice")).containsText(World.notice("1").get(lang));
    check(page, lang, "7-offered");
    press(page, "accept");
    check(page, lang, "8-not-read");
    press(page, "decline");
    check(page, lang, "9-waits-on");
    press(page, "leave");
    check(page, lang, "10-sure-to-leave");
    press(page, "leave-yes");
    check(page, lang, "11-left");

    assertThat(page.url()).doesNotContain(code);
  }

  @Test
  void theKeyboardAloneIsEnoughAndSoIsAPageWithoutScript() {
    var page = chromium.open(320, false);
    page.navigate(site("en"));
    PageCheck.tabTo(page, "a[href*='/waiting']");
    page.keyboard().press("Enter");
    PageCheck.tabTo(page, "#who-kin");
    page.keyboard().press("Space");
    enter(page, "join");
    assertThat(page.locator("h1")).hasText("You are in the line");
    waiting.free(3);
    enter(page, "lang-sv");
    assertThat(page.locator("h1")).hasText("En tid har blivit ledig för dig");
    PageCheck.tabTo(page, "#told");
    page.keyboard().press("Space");
    enter(page, "accept");

    assertThat(page.locator("h1")).hasText("Din tid är bokad");
    assertThat(page.locator("dl")).containsText("13.00–13.45");
  }

  private static void check(Page page, String lang, String name) {
    PageCheck.forEverybody(page, lang, "waiting-" + name);
  }

  private String site(String lang) {
    return origin() + "/p/b/site/" + waiting.world.link + "?lang=" + lang;
  }

  private static String origin() {
    return RestAssured.baseURI + ":" + RestAssured.port;
  }
}
