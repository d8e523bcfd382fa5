package fi.osallisuus.feedback.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.osallisuus.kit.test.Buttons.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

/**
 * The pages in a real browser: for everybody, on a small phone, and on a tablet that many share.
 */
@QuarkusTest
class SurveyBrowserTest extends SurveyHttp {
  @RegisterExtension final Chromium chromium = new Chromium();

  @ParameterizedTest
  @CsvSource({"fi, 320", "sv, 320", "en, 320", "fi, 1280"})
  void everyPageIsForEverybody(String lang, int width) {
    var page = open(width, true);
    String code = opened("QR");

    page.navigate(url(code, lang));
    PageCheck.forEverybody(page, lang, "1-start");
    press(page, "start");
    PageCheck.forEverybody(page, lang, "2-about");
    page.locator("label[for=q-NPS-9]").click();
    press(page, "next");
    PageCheck.forEverybody(page, lang, "3-statements");
    page.locator("label[for=q-T4_SAFETY-5]").click();
    press(page, "next");
    page.locator("textarea").fill("131052-308T");
    press(page, "send");
    assertThat(page.locator("[role=alert]")).isVisible();
    assertThat(page.locator("textarea")).hasValue("");
    PageCheck.forEverybody(page, lang, "4-refused");
    page.locator("textarea").fill("Kiitos.");
    takeTime();
    press(page, "send");
    assertThat(page.locator("#receipt")).hasText(Pattern.compile("([0-9A-Z]{4}-){3}[0-9A-Z]{4}"));
    PageCheck.forEverybody(page, lang, "5-thanks");
    String receipt = page.locator("#receipt").textContent();
    page.locator("a[href*=receipt]").click();
    page.waitForSelector("input#code");
    PageCheck.forEverybody(page, lang, "9-receipt-code");
    page.locator("input#code").fill("0000-0000-0000-0000");
    press(page, "view");
    assertThat(page.locator("[role=alert]")).isVisible();
    PageCheck.forEverybody(page, lang, "9-receipt-unknown");
    page.locator("input#code").fill(receipt.toLowerCase(java.util.Locale.ROOT));
    press(page, "view");
    assertThat(page.locator("section h2")).hasCount(1);
    assertThat(page.url()).endsWith("/p/f/receipt");
    PageCheck.forEverybody(page, lang, "9-receipt-news");
    MovableClock.set(MONDAY.plusSeconds(30 * 24 * 3600));
    page.navigate(url(code, lang));
    PageCheck.forEverybody(page, lang, "6-closed");
  }

  @Test
  void aTabletIsForEverybodyToo() {
    var page = open(1024, true);
    page.clock().install();
    page.navigate(url(opened("TABLET"), "fi"));
    press(page, "start");
    PageCheck.forEverybody(page, "fi", "7-tablet");
    page.clock().fastForward(61_000);
    assertThat(page.locator("dialog")).isVisible();
    PageCheck.forEverybody(page, "fi", "8-tablet-warning");
  }

  @Test
  void theKeyboardAloneIsEnough() {
    var page = open(1280, true);
    page.navigate(url(opened("QR"), "en"));

    PageCheck.tabTo(page, "button[value=start]");
    page.keyboard().press("Enter");
    page.waitForSelector("#q-NPS-0");
    PageCheck.tabTo(page, "#q-NPS-0");
    page.keyboard().press("Space");
    page.keyboard().press("ArrowRight");
    assertThat(page.locator("#q-NPS-1")).isChecked();
    PageCheck.tabTo(page, "button[value=next]");
    page.keyboard().press("Enter");
    page.waitForSelector("#q-T1_ACCESS-1");
    PageCheck.tabTo(page, "button[value=next]");
    page.keyboard().press("Enter");
    page.waitForSelector("textarea");
    takeTime();
    PageCheck.tabTo(page, "button[value=send]");
    page.keyboard().press("Enter");

    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .hasText("Thank you for your answer");
  }

  @Test
  void withoutScriptEverythingWorks() {
    var page = open(320, false);
    String code = opened("TABLET");

    page.navigate(url(code, "sv"));
    press(page, "start");
    assertThat(page.locator("noscript meta[http-equiv=refresh], head meta[http-equiv=refresh]"))
        .hasCount(1);
    page.locator("#q-NPS-10").check();
    press(page, "next");
    press(page, "next");
    takeTime();
    press(page, "send");

    assertThat(page.locator("h1")).hasText("Tack för ditt svar");
    assertThat(
            count(
                "select count(*) from pending_response where answers ->> 'NPS' = '10' and language = 'sv' and suspicion is null"))
        .isPositive();
  }

  @Test
  void afterSendingATabletHoldsNothingOfTheAnswer() {
    var page = open(1024, true);
    String code = opened("TABLET");
    answer(page, code);
    String receipt = page.locator("#receipt").textContent();
    page.locator("a.button.main").click();
    page.waitForSelector("button[value=start]");

    noTrace(page);
    for (int steps = 0; steps < 6 && back(page); steps++) {
      noTrace(page);
      assertThat(page.content()).doesNotContain(receipt);
    }
    page = page.context().newPage();
    page.navigate(url(code, "fi"));
    press(page, "start");
    noTrace(page);
    org.assertj.core.api.Assertions.assertThat(page.locator("input:checked").count()).isZero();
  }

  /** A page that was kept nowhere cannot be gone back to: the browser says so, which is as good. */
  private static boolean back(Page page) {
    try {
      page.goBack();
      return true;
    } catch (com.microsoft.playwright.PlaywrightException nothingKept) {
      org.assertj.core.api.Assertions.assertThat(nothingKept.getMessage())
          .contains("ERR_CACHE_MISS");
      return false;
    }
  }

  @Test
  void afterTheThanksATabletIsReadyForTheNext() {
    var page = open(1024, true);
    page.clock().install();
    String code = opened("TABLET");
    answer(page, code);

    page.clock().fastForward(31_000);

    page.waitForURL(url(code, "fi"));
    assertThat(page.locator("button[value=start]")).isVisible();
  }

  @Test
  void aTabletThatNobodyTouchesAsksAndThenStartsAgain() {
    var page = open(1024, true);
    page.clock().install();
    String code = opened("TABLET");
    page.navigate(url(code, "fi"));
    press(page, "start");
    page.locator("label[for=q-NPS-3]").click();

    page.clock().fastForward(59_000);
    assertThat(page.locator("dialog")).not().isVisible();
    page.clock().fastForward(2_000);
    assertThat(page.locator("dialog")).isVisible();
    assertThat(page.locator("dialog button")).isFocused();
    page.locator("dialog button").click(); // more time, and the answer is still there
    assertThat(page.locator("dialog")).not().isVisible();
    assertThat(page.locator("#q-NPS-3")).isChecked();
    page.clock().fastForward(59_000);
    assertThat(page.locator("dialog")).not().isVisible();
    page.clock().fastForward(32_000);

    page.waitForURL(url(code, "fi"));
    page.goBack();
    noTrace(page);
  }

  private void answer(Page page, String code) {
    page.navigate(url(code, "fi"));
    press(page, "start");
    page.locator("label[for=q-RESPONDENT_ROLE-RELATIVE]").click();
    page.locator("label[for=q-NPS-3]").click();
    press(page, "next");
    page.locator("label[for=q-T1_ACCESS-1]").click();
    press(page, "next");
    page.locator("textarea").fill("Salaisuuteni");
    takeTime();
    press(page, "send");
  }

  private static void noTrace(Page page) {
    assertThat(page.content())
        .doesNotContain(
            "Salaisuuteni", "value=\"RELATIVE\" checked", "name=\"a.NPS\" value=\"3\">");
    assertThat(page.url()).doesNotContain("NPS", "RELATIVE", "Salaisuuteni");
    if (!page.url().startsWith("http")) {
      return; // The browser's own page, or none.
    }
    assertThat(
            page.evaluate(
                "async () => [localStorage.length, sessionStorage.length, document.cookie.length,"
                    + " (await indexedDB.databases()).length, (await caches.keys()).length].join()"))
        .isEqualTo("0,0,0,0,0");
  }

  private Page open(int width, boolean script) {
    return chromium.open(width, script);
  }

  private static String url(String code, String lang) {
    return RestAssured.baseURI + ":" + RestAssured.port + "/p/f/" + code + "?lang=" + lang;
  }

  private static String opened(String kind) {
    String collection = planned(plan(unit()));
    String code = code(collection, kind);
    open(collection);
    return code;
  }
}
