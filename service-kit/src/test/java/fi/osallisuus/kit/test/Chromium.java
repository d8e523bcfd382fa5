package fi.osallisuus.kit.test;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.restassured.RestAssured;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Visitors of a Chromium that is on the machine; none is ever downloaded. All tests share the one
 * browser, since starting it takes longer than most of them, and share nothing else: each visitor
 * has storage and history of their own.
 */
public final class Chromium implements AutoCloseable {
  private static @Nullable Browser shared;

  private final Browser browser;
  private final List<BrowserContext> visitors = new ArrayList<>();

  private Chromium(Browser browser) {
    this.browser = browser;
  }

  private static synchronized Browser browser(Path executable) {
    if (shared == null) {
      var playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
      shared =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions().setExecutablePath(executable).setHeadless(true));
    }
    return shared;
  }

  /** Where there is none, the test is reported as skipped, with the way to get one. */
  public static Chromium start() {
    Optional<Path> executable = find();
    assumeTrue(
        executable.isPresent(),
        "no Chromium found: install Debian's chromium, or set CHROMIUM to an executable");
    return new Chromium(browser(executable.orElseThrow()));
  }

  private static Optional<Path> find() {
    return Stream.of(
            System.getenv("CHROMIUM"),
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome")
        .filter(Objects::nonNull)
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * A page of a fresh visitor. Everything that goes wrong in the browser, and every call that
   * leaves the house, is noted as trouble.
   */
  public Page open(int width, boolean script, List<String> trouble) {
    var context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, 720)
                .setJavaScriptEnabled(script)
                .setLocale("fi-FI"));
    visitors.add(context);
    var page = context.newPage();
    page.onConsoleMessage(
        message -> {
          // A refused form is a 4xx, which the browser mentions too.
          if (message.type().equals("error")
              && !message.text().matches("(?s).*status of 4(04|09|10|22).*")) {
            trouble.add(message.text());
          }
        });
    page.onPageError(trouble::add);
    page.onRequest(
        request -> {
          if (!request.url().startsWith(RestAssured.baseURI)
              && !request.url().startsWith("data:")) {
            trouble.add("left the house: " + request.url());
          }
        });
    return page;
  }

  @Override
  public void close() {
    visitors.forEach(BrowserContext::close);
  }
}
