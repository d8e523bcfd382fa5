package fi.osallisuus.booking.registration.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.osallisuus.kit.test.Buttons.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.registration.Events;
import fi.osallisuus.kit.test.Chromium;
import fi.osallisuus.kit.test.PageCheck;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of events in a real browser: for everybody, on a small phone, by keyboard. */
@QuarkusTest
class EventBrowserTest extends BookingTest {
  @RegisterExtension final Chromium chromium = new Chromium();

  @ParameterizedTest
  @CsvSource({"fi, 320", "sv, 320", "en, 320", "sv, 1280"})
  void everyPageIsForEverybody(String lang, int width) {
    var event = new Events(2);
    event.open(Map.of("capacity", 2, "seatsEach", 2, "listed", true)).statusCode(200);
    String first = event.register(2).path("id");
    var page = chromium.open(width, true);

    page.navigate(url("/p/b/events/17?unitId=" + event.world.unit + "&lang=" + lang));
    check(page, lang, "1-list");
    page.locator("h2 a").click();
    check(page, lang, "2-event");
    page.locator("#seats").fill("7");
    page.locator("#email").fill("no address");
    press(page, "send");
    assertThat(page.locator("[role=alert] li")).hasCount(2);
    check(page, lang, "3-refused");
    page.locator("#seats").fill("2");
    page.locator("#email").fill("name@example.fi");
    press(page, "send");
    check(page, lang, "4-waits");
    var code = page.locator("#code").textContent();
    // As the link of a mail, whose code goes to no server and stays in no address bar.
    page.navigate(url("/p/b/registration?lang=" + lang + "#7Q2M-0K5X-9TBC-41WD"));
    assertThat(page.locator("#code")).hasValue("7Q2M-0K5X-9TBC-41WD");
    assertThat(page.url()).doesNotContain("#");
    check(page, lang, "5-code");
    page.locator("#code").fill("0000-0000-0000-0000");
    press(page, "view");
    check(page, lang, "6-unknown");
    Events.verb(first, "cancel", Map.of()).then().statusCode(200);
    page.locator("#code").fill(code.toLowerCase(Locale.ROOT));
    press(page, "view");
    assertThat(page.locator("button[value=accept]")).isVisible();
    check(page, lang, "7-offered");
    press(page, "accept");
    assertThat(page.locator("button[value=accept]")).hasCount(0);
    check(page, lang, "8-registered");
    press(page, "cancel");
    check(page, lang, "9-sure");
    press(page, "cancel-yes");
    check(page, lang, "10-cancelled");

    assertThat(page.url()).doesNotContain(code);
  }

  @Test
  void theKeyboardAloneIsEnoughWithoutScriptToo() {
    var event = new Events(2);
    var page = chromium.open(320, false);
    page.navigate(url("/p/b/event/" + event.link + "?lang=en"));

    for (int i = 0; i < 40 && !focused(page).equals("seats"); i++) {
      page.keyboard().press("Tab");
    }
    page.keyboard().press("Control+A");
    page.keyboard().type("2");
    page.keyboard().press("Enter");

    assertThat(page.locator("h1")).hasText("Thank you for registering");
    assertThat(page.locator("#status")).hasText("You have a seat");
  }

  private static String focused(Page page) {
    return (String) page.evaluate("() => document.activeElement.id");
  }

  private static void check(Page page, String lang, String name) {
    PageCheck.forEverybody(page, lang, "events-" + name);
  }

  private static String url(String path) {
    return "%s:%d%s".formatted(RestAssured.baseURI, RestAssured.port, path);
  }
}
