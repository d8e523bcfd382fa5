package fi.osallisuus.registry.willingness.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.osallisuus.kit.test.Buttons.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.osallisuus.kit.test.Chromium;
import fi.osallisuus.kit.test.PageCheck;
import fi.osallisuus.registry.Pool;
import fi.osallisuus.registry.willingness.WillingnessHttp;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of willingness in a real browser: for everybody, on a small phone, by keyboard. */
@QuarkusTest
class WillingnessBrowserTest extends WillingnessHttp {
  @RegisterExtension final Chromium chromium = new Chromium();

  @BeforeEach
  void aWillingCounty() {
    Pool.area();
  }

  @ParameterizedTest
  @CsvSource({"fi, 320", "sv, 320", "en, 320", "fi, 1280"})
  void everyPageIsForEverybody(String lang, int width) {
    var page = chromium.open(width, true);

    page.navigate(url(lang));
    check(page, lang, "1-form");
    press(page, "send");
    assertThat(page.locator("[role=alert] li")).hasCount(8);
    check(page, lang, "2-refused");
    fill(page, someone());
    press(page, "send");
    assertThat(page.locator("#code")).isVisible();
    check(page, lang, "3-receipt");
    var code = page.locator("#code").textContent();
    page.locator("main a").click();
    check(page, lang, "4-code");
    page.locator("#receipt").fill("0000-0000-0000-0000");
    press(page, "view");
    check(page, lang, "5-unknown");
    page.locator("#receipt").fill(code.toLowerCase(java.util.Locale.ROOT));
    press(page, "view");
    check(page, lang, "6-mine");
    press(page, "change");
    assertThat(page.locator("#name")).hasValue("Anna Esimerkki");
    check(page, lang, "7-change");
    press(page, "view");
    press(page, "withdraw");
    check(page, lang, "8-withdraw");
    press(page, "withdraw-yes");
    check(page, lang, "9-withdrawn");
  }

  @Test
  void theKeyboardAloneIsEnough() {
    var page = chromium.open(320, true);
    page.navigate(url("en"));

    tick(page, "#modes-1");
    tick(page, "#areas-0");
    tick(page, "#languages-0");
    tick(page, "#own-1");
    tick(page, "#kin-2");
    tick(page, "#trained-0");
    PageCheck.tabTo(page, "#name");
    page.keyboard().type("Anna Esimerkki");
    PageCheck.tabTo(page, "#email");
    page.keyboard().type(someone());
    tick(page, "#consents-0");
    tick(page, "#consents-1");
    tick(page, "#consents-2");
    PageCheck.tabTo(page, "button[value=send]");
    page.keyboard().press("Enter");

    assertThat(page.locator("h1")).hasText("Thank you for signing up");
    assertThat(page.url()).doesNotContain(page.locator("#code").textContent());
  }

  @Test
  void withoutScriptEverythingWorksInAnotherLanguageToo() {
    var page = chromium.open(320, false);

    page.navigate(url("fi"));
    press(page, "send");
    fill(page, someone());
    press(page, "lang-sv");
    assertThat(page.locator("html")).hasAttribute("lang", "sv");
    assertThat(page.locator("#name")).hasValue("Anna Esimerkki");
    assertThat(page.locator("#own-1")).isChecked();
    press(page, "send");
    assertThat(page.locator("h1")).hasText("Tack för din anmälan");
    var code = page.locator("#code").textContent();
    page.locator("main a").click();
    page.locator("#receipt").fill(code);
    page.locator("#receipt").press("Enter");
    press(page, "change");
    page.locator("#phone").fill("040 123 4567");
    tickConsents(page);
    press(page, "save");

    assertThat(page.locator("dl")).containsText("040 123 4567");
  }

  private static void fill(Page page, String email) {
    for (var box : List.of("modes-1", "areas-0", "languages-0", "own-1", "kin-2", "trained-1")) {
      page.locator("label[for=" + box + "]").click();
    }
    page.locator("#name").fill("Anna Esimerkki");
    page.locator("#email").fill(email);
    tickConsents(page);
  }

  private static void tickConsents(Page page) {
    for (int i = 0; i < 3; i++) {
      page.locator("label[for=consents-" + i + "]").click();
    }
  }

  private static void tick(Page page, String selector) {
    PageCheck.tabTo(page, selector);
    page.keyboard().press("Space");
    assertThat(page.locator(selector)).isChecked();
  }

  private static void check(Page page, String lang, String name) {
    PageCheck.forEverybody(page, lang, "willingness-" + name);
  }

  private static String url(String lang) {
    return "%s:%d/p/r/willingness/%s?lang=%s"
        .formatted(RestAssured.baseURI, RestAssured.port, COUNTY, lang);
  }
}
