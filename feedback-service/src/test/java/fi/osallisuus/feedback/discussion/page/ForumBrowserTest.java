package fi.osallisuus.feedback.discussion.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.osallisuus.feedback.discussion.ForumHttp;
import fi.osallisuus.kit.test.Chromium;
import fi.osallisuus.kit.test.PageCheck;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The discussion in a real browser: for everybody, without script, and by keyboard alone. */
@QuarkusTest
class ForumBrowserTest extends ForumHttp {
  @RegisterExtension final Chromium chromium = new Chromium();

  // 320 px is also what a page of 1280 px has left at 400 % zoom.
  @ParameterizedTest
  @CsvSource({"fi, 320", "sv, 320", "en, 320", "fi, 1280"})
  void everyPageIsForEverybody(String lang, int width) {
    var page = chromium.open(width, true);
    String id = discussion();

    page.navigate(address("", lang));
    PageCheck.forEverybody(page, lang, "forum-1-list");
    page.navigate(address("/" + id, lang));
    PageCheck.forEverybody(page, lang, "forum-2-thread");
    page.locator("button[value=send]").click();
    assertThat(page.locator("[role=alert]")).isVisible();
    PageCheck.forEverybody(page, lang, "forum-3-faults");
    page.locator("#pseudonym").fill("Kataja");
    page.locator("#text").fill("Kiitos kysymyksestä.");
    takeTime();
    page.locator("button[value=send]").click();
    assertThat(page.locator(".code")).isVisible();
    PageCheck.forEverybody(page, lang, "forum-4-sent");
    page.navigate(address("/" + id, lang));
    page.locator("article a").first().click();
    PageCheck.forEverybody(page, lang, "forum-5-report");
    page.locator("label[for=r-0]").click();
    page.locator("button[value=send]").click();
    PageCheck.forEverybody(page, lang, "forum-6-reported");
    page.navigate(RestAssured.baseURI + ":" + RestAssured.port + "/p/f/appeal?lang=" + lang);
    PageCheck.forEverybody(page, lang, "appeal-1-form");
    page.locator("button[value=send]").click();
    assertThat(page.locator("[role=alert]")).isVisible();
    PageCheck.forEverybody(page, lang, "appeal-2-faults");
  }

  @Test
  void withoutScriptAPostIsWrittenAllTheSame() {
    var page = chromium.open(390, false);
    page.navigate(address("/" + discussion(), "sv"));

    page.locator("#pseudonym").fill("En");
    page.locator("#text").fill("Tack för frågan.");
    takeTime();
    page.locator("button[value=send]").click();

    assertThat(page.locator(".code")).isVisible();
  }

  @Test
  void theKeyboardAloneIsEnough() {
    var page = chromium.open(1280, true);
    String id = discussion();
    page.navigate(address("/" + id, "en"));

    PageCheck.tabTo(page, "#pseudonym");
    page.keyboard().type("Juniper");
    PageCheck.tabTo(page, "#text");
    page.keyboard().type("A thought of mine.");
    takeTime();
    PageCheck.tabTo(page, "button[value=send]");
    page.keyboard().press("Enter");

    assertThat(page.locator(".code")).isVisible();
    assertThat(stored(page)).isEqualTo("0,0,0");
  }

  private static Object stored(Page page) {
    return page.evaluate(
        "() => [localStorage.length, sessionStorage.length, document.cookie.length].join()");
  }

  /** With a post to read, a hidden one, and one that waits. */
  private static String discussion() {
    String id = opened("PRE");
    write(id, "Kuusi", "Tieto ei kulje kylille.\nBussikaan ei kulje.").then().statusCode(201);
    write(id, "Haapa", "Asiasta kukkaruukkuun.").then().statusCode(201);
    moderate(text(id, "Tieto"), "release", Map.of()).then().statusCode(200);
    moderate(text(id, "Asiasta"), "hide", Map.of("reason", "OFF_TOPIC")).then().statusCode(200);
    blank(id);
    return id;
  }

  private static String address(String path, String lang) {
    return RestAssured.baseURI
        + ":"
        + RestAssured.port
        + "/p/f/forum/"
        + COUNTY
        + path
        + "?lang="
        + lang;
  }
}
