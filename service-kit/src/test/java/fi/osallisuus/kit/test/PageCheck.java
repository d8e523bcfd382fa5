package fi.osallisuus.kit.test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/** Holds a page of a real browser against what every page without login promises. */
public final class PageCheck {
  private static final List<String> WCAG_22_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

  /** What a finger has to hit: the target of a box to tick is its whole label. */
  private static final String SMALL_TARGETS =
      """
      () => [...document.querySelectorAll('button, a.button, .languages a, label.choice')]
        .filter(e => e.offsetParent !== null)
        .map(e => [e.textContent.trim(), e.getBoundingClientRect()])
        .filter(([, box]) => box.width < 44 || box.height < 44)
        .map(([text, box]) => text + ' ' + box.width + 'x' + box.height)
      """;

  private PageCheck() {}

  /**
   * Right language, no sideways scrolling, nothing that axe finds, targets of 44 px. With {@code
   * -Dpictures} each page is also painted into target/pages, which takes a third of the time.
   */
  public static void forEverybody(Page page, String lang, String name) {
    int width = page.viewportSize().width;
    if (System.getProperty("pictures") != null) {
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of("target/pages/%s-%d-%s.png".formatted(name, width, lang))));
    }
    assertThat(page.locator("html")).hasAttribute("lang", lang);
    assertThat(
            (Boolean)
                page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
        .as("%s does not scroll sideways at %d px", name, width)
        .isTrue();
    // The pages have no frames, for which axe would open a second page each time.
    var found = new AxeBuilder(page).withTags(WCAG_22_AA).setLegacyMode(true).analyze();
    assertThat(found.getViolations().stream().map(v -> v.getId() + ": " + v.getNodes()).toList())
        .as(name + " " + lang + " " + width)
        .isEmpty();
    assertThat((List<?>) page.evaluate(SMALL_TARGETS))
        .as("targets under 44 px on " + name)
        .isEmpty();
  }

  /** Reaches an element by the tabulator key alone. */
  public static void tabTo(Page page, String selector) {
    for (int i = 0; i < 150; i++) {
      page.keyboard().press("Tab");
      if ((Boolean) page.locator(selector).evaluate("e => e === document.activeElement")) {
        return;
      }
    }
    throw new AssertionError("The keyboard does not reach " + selector);
  }
}
