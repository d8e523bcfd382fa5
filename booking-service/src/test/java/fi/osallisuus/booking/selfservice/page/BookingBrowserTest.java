package fi.osallisuus.booking.selfservice.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.osallisuus.kit.test.Buttons.enter;
import static fi.osallisuus.kit.test.Buttons.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.booking.message.Sending;
import fi.osallisuus.kit.test.Chromium;
import fi.osallisuus.kit.test.PageCheck;
import fi.osallisuus.kit.test.PostOffice;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of booking in a real browser: for everybody, on a small phone, by keyboard. */
@QuarkusTest
class BookingBrowserTest extends BookingTest {
  @Inject Sending sending;

  private final String mail = "p" + UUID.randomUUID() + "@example.fi";
  @RegisterExtension final Chromium chromium = new Chromium();
  private World world;

  @BeforeEach
  void twoDaysOfReceptions() {
    world = new World();
    world.reception("2026-03-20");
    world.reception("2026-03-27");
  }

  @ParameterizedTest
  @CsvSource({"fi, 320", "sv, 320", "en, 320", "en, 1280"})
  void everyPageIsForEverybody(String lang, int width) {
    var page = chromium.open(width, true);

    page.navigate(site(lang));
    assertThat(page.locator("button[name=slot]")).hasCount(10);
    check(page, lang, "1-times");
    slot(page, 0);
    check(page, lang, "2-who");
    press(page, "hold");
    check(page, lang, "3-who-refused");
    page.locator("label[for=who-own]").click();
    press(page, "hold");
    check(page, lang, "4-referral-missing");
    page.locator("label[for=who-kin]").click();
    press(page, "hold");
    var code = page.locator("#code").textContent();
    assertThat(page.locator("#notice")).containsText(World.notice("1").get(lang));
    check(page, lang, "5-held");
    press(page, "confirm");
    check(page, lang, "6-not-read");
    page.locator("label[for=told]").click();
    press(page, "confirm");
    check(page, lang, "7-booked");

    page.navigate(booking(lang));
    page.locator("#code").fill("0000-0000-0000-0000");
    press(page, "view");
    check(page, lang, "8-unknown");
    page.locator("#code").fill(code.toLowerCase(Locale.ROOT).replace("-", " "));
    press(page, "view");
    press(page, "contact");
    page.locator("#address").fill("nobody");
    press(page, "contact-save");
    check(page, lang, "9-contact-refused");
    page.locator("#address").fill(mail);
    press(page, "contact-save");
    check(page, lang, "10-reminded");
    press(page, "times");
    check(page, lang, "11-other-times");
    slot(page, 1);
    check(page, lang, "12-sure-to-move");
    press(page, "move-yes");
    check(page, lang, "13-moved");
    press(page, "cancel");
    check(page, lang, "14-sure-to-cancel");
    press(page, "cancel-yes");
    check(page, lang, "15-cancelled");

    assertThat(page.url()).doesNotContain(code);
  }

  @Test
  void theKeyboardAloneIsEnough() {
    var page = chromium.open(320, true);
    page.navigate(site("en"));

    PageCheck.tabTo(page, "button[name=slot] >> nth=0");
    page.keyboard().press("Enter");
    PageCheck.tabTo(page, "#who-kin");
    page.keyboard().press("Space");
    enter(page, "hold");
    PageCheck.tabTo(page, "#told");
    page.keyboard().press("Space");
    enter(page, "confirm");

    assertThat(page.locator("h1")).hasText("Your time is booked");
  }

  @Test
  void withoutScriptAPersonBooksReadsTheNewNoticeAndTakesTheTimeHome() {
    var page = chromium.open(320, false);
    page.navigate(site("fi"));
    slot(page, 0);
    page.locator("label[for=who-kin]").click();
    press(page, "hold");
    page.locator("label[for=told]").click();
    press(page, "confirm");
    var code = page.locator("#code").textContent();
    World.post("ADMIN", "/services/" + world.service + "/notices", World.notice("2"))
        .then()
        .statusCode(201);

    page.navigate(booking("fi"));
    page.locator("#code").fill(code);
    page.locator("#code").press("Enter");
    press(page, "lang-sv");
    assertThat(page.locator("#notice")).containsText("Är inte vård 2");
    press(page, "times");
    assertThat(page.locator("[role=alert]")).containsText("Läs först informationen");
    page.locator("label[for=told]").click();
    press(page, "confirm");
    assertThat(page.locator("#done")).containsText("Tack.");
    var file = page.waitForDownload(() -> press(page, "calendar"));

    assertThat(file.suggestedFilename()).isEqualTo("osallisuus.ics");
  }

  @Test
  void theLinkOfAMailFillsTheCodeInAndLeavesTheAddressBar() {
    var page = chromium.open(320, true);
    page.navigate(site("en"));
    slot(page, 0);
    page.locator("label[for=who-kin]").click();
    press(page, "hold");
    page.locator("label[for=told]").click();
    press(page, "confirm");
    press(page, "contact");
    page.locator("#address").fill(mail);
    press(page, "contact-save");
    sending.send();
    var text = PostOffice.mails(mail).getFirst().get("text");
    var link = text.replaceAll("(?s).*here: http://localhost:8080(\\S+).*", "$1");

    page.navigate("about:blank");
    page.navigate(origin() + link);

    assertThat(page.locator("#code")).hasValue(link.replaceAll(".*#", ""));
    assertThat(page.url()).doesNotContain("#");
    press(page, "view");
    assertThat(page.locator("h1")).hasText("Your time is booked");
  }

  private static void slot(Page page, int index) {
    page.locator("button[name=slot]").nth(index).click();
    page.waitForLoadState();
  }

  private static void check(Page page, String lang, String name) {
    PageCheck.forEverybody(page, lang, "booking-" + name);
  }

  private String site(String lang) {
    return origin() + "/p/b/site/" + world.link + "?lang=" + lang;
  }

  private static String booking(String lang) {
    return origin() + "/p/b/booking?lang=" + lang;
  }

  private static String origin() {
    return RestAssured.baseURI + ":" + RestAssured.port;
  }
}
