package fi.osallisuus.feedback.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.osallisuus.feedback.device.DeviceHttp;
import fi.osallisuus.kit.test.Chromium;
import fi.osallisuus.kit.test.PageCheck;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A paired tablet in a real browser: what it keeps, what it forgets, and what a gap does to it. */
@QuarkusTest
class TabletBrowserTest extends DeviceHttp {
  private static final String SECRET = "Salaisuuteni";

  /** Timers stand still under the test's clock; messages do not. */
  private static final String NEXT_TASK =
      """
      () => new Promise(done => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => done(null);
        channel.port2.postMessage(null);
      })
      """;

  /** Everything that the browser keeps of this place, as far as a script can read it. */
  private static final String KEPT =
      """
      async () => {
        const db = await new Promise((ok, no) => {
          const asked = indexedDB.open('tablet', 1);
          asked.onsuccess = () => ok(asked.result);
          asked.onerror = () => no(asked.error);
        });
        const rows = await new Promise((ok) => {
          const asked = db.transaction('answers').objectStore('answers').getAll();
          asked.onsuccess = () => ok(asked.result);
        });
        db.close();
        const text = rows.map((row) => new TextDecoder('latin1').decode(row.data)).join();
        return [localStorage.length, sessionStorage.length, document.cookie.length,
          (await caches.keys()).length, rows.length, text].join('|');
      }
      """;

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void aTabletIsPairedAndForEverybody() {
    String collection = planned(plan(unit()));
    var made = registered(tabletChannel(collection), true);
    open(collection);
    var page = chromium.open(1024, true);
    page.navigate(url());
    PageCheck.forEverybody(page, "fi", "k1-pairing");
    page.locator("#digits").fill("000 000");
    page.locator("#pair button").click();
    assertThat(page.locator("[data-say=unknown]")).isVisible();
    page.locator("#digits").fill(made.path("pairingCode"));
    page.locator("#pair button").click();
    page.waitForSelector("#survey [data-go=next]");
    assertThat(page.locator("#test")).isVisible();
    PageCheck.forEverybody(page, "fi", "k2-start");
    page.locator("#survey [data-go=lang][data-lang=sv]").first().click();
    assertThat(page.locator("#staff")).hasText("För personalen");
    next(page);
    PageCheck.forEverybody(page, "sv", "k3-question");
  }

  @Test
  void whoComesNextFindsNothingOfWhoHasGone() {
    String collection = planned(plan(unit()));
    var page = paired(collection);
    int steps = (Integer) page.evaluate("() => history.length");
    answer(page);
    assertThat(page.locator("[data-receipt]")).isVisible();
    String receipt = page.locator("[data-receipt]").textContent();
    assertThat(receipt).matches("([0-9A-Z]{4}-){3}[0-9A-Z]{4}");
    PageCheck.forEverybody(page, "fi", "k4-thanks");
    page.locator("#survey .thanks [data-go=again]").click();

    noTrace(page, receipt);
    assertThat(page.evaluate("() => history.length")).isEqualTo(steps);
    assertThat(page.evaluate(KEPT)).isEqualTo("0|0|0|0|0|");
    next(page);
    assertThat(page.locator("#survey input:checked")).hasCount(0);
    assertThat(pending(collection)).isEqualTo(1);
  }

  @Test
  void aGapOfTheNetworkLosesNoAnswerAndBetraysNone() {
    String collection = planned(plan(unit()));
    var page = paired(collection);
    page.context().setOffline(true);

    answer(page);

    assertThat(page.locator("[data-receipt]")).isVisible();
    String kept = (String) page.evaluate(KEPT);
    assertThat(kept).startsWith("0|0|0|0|1|").doesNotContain(SECRET, "NPS", "RELATIVE");
    assertThat(pending(collection)).isZero();
    page.locator("#survey .thanks [data-go=again]").click();
    noTrace(page, "RECEIPT");
    page.context().setOffline(false);
    page.evaluate("() => dispatchEvent(new Event('online'))");
    await("the answer", () -> pending(collection) == 1);
    await("an empty queue", () -> page.evaluate(KEPT).equals("0|0|0|0|0|"));
  }

  @Test
  void anIdentityCodeIsRefusedKindlyAndGoneFromTheForm() {
    String collection = planned(plan(unit()));
    var page = paired(collection);
    next(page);
    page.locator("label[for=q-NPS-3]").click();
    next(page);
    next(page);
    page.locator("#survey textarea:visible").fill("131052-308T");

    next(page);

    assertThat(page.locator("#survey [role=alert]")).isVisible();
    assertThat(page.locator("#survey textarea:visible")).hasValue("");
    PageCheck.forEverybody(page, "fi", "k5-refused");
    assertThat(pending(collection)).isZero();
    next(page);
    assertThat(page.locator("[data-receipt]")).isVisible();
    assertThat(pending(collection)).isEqualTo(1);
  }

  @Test
  void aTabletThatNobodyTouchesAsksAndThenStartsAgain() {
    var page = paired(planned(plan(unit())), true);
    next(page);
    page.locator("label[for=q-NPS-3]").click();
    page.clock().fastForward(61_000);
    assertThat(page.locator("#idle")).isVisible();
    page.locator("#idle button").click();
    assertThat(page.locator("#idle")).not().isVisible();
    assertThat(page.locator("#q-NPS-3")).isChecked();
    page.evaluate(NEXT_TASK); // The dialog tells of its closing a task later.
    page.clock().fastForward(61_000);
    assertThat(page.locator("#idle")).isVisible();
    page.clock().fastForward(31_000);

    assertThat(page.locator("#idle")).not().isVisible();
    assertThat(page.locator("#survey [data-go=next]").first()).isVisible();
    noTrace(page, "RECEIPT");
    next(page);
    assertThat(page.locator("#survey input:checked")).hasCount(0);
  }

  @Test
  void onlyThePinLeadsOut() {
    var page = paired(planned(plan(unit())));
    page.locator("#staff").click();
    PageCheck.forEverybody(page, "fi", "k6-pin");
    page.locator("#pin").fill("0000");
    page.locator("#leave button[value=leave]").click();
    assertThat(page.locator("[data-say=pin]")).isVisible();
    page.locator("#pin").fill(PIN);
    page.locator("#leave button[value=leave]").click();

    assertThat(page.locator("#pairing")).isVisible();
    assertThat(page.locator("#survey > *")).hasCount(0);
  }

  private Page paired(String collection) {
    return paired(collection, false);
  }

  private Page paired(String collection, boolean clock) {
    var made = registered(tabletChannel(collection), false);
    open(collection);
    var page = chromium.open(1024, true);
    if (clock) {
      page.clock().install();
    }
    page.navigate(url());
    page.locator("#digits").fill(made.path("pairingCode"));
    page.locator("#pair button").click();
    page.waitForSelector("#survey [data-go=next]");
    return page;
  }

  private static void answer(Page page) {
    next(page);
    page.locator("label[for=q-RESPONDENT_ROLE-RELATIVE]").click();
    page.locator("label[for=q-NPS-3]").click();
    next(page);
    page.locator("label[for=q-T1_ACCESS-1]").click();
    next(page);
    page.locator("#survey textarea:visible").fill(SECRET);
    next(page);
  }

  private static void next(Page page) {
    page.locator("#survey .page:not([hidden]) [data-go=next]").click();
  }

  private static void noTrace(Page page, String receipt) {
    assertThat(page.content()).doesNotContain(SECRET, receipt);
    assertThat(page.url()).isEqualTo(url());
    assertThat(
            page.evaluate(
                "() => [...document.querySelectorAll('#survey textarea')].map(t => t.value).join('')"))
        .isEqualTo("");
  }

  private static long pending(String collection) {
    return count(
        "select count(*) from pending_response where collection_id = '" + collection + "'");
  }

  private static String url() {
    return RestAssured.baseURI + ":" + RestAssured.port + "/p/f/tablet?lang=fi";
  }
}
