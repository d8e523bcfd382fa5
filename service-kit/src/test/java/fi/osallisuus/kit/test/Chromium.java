package fi.osallisuus.kit.test;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Visitors of a Chromium that is on the machine, as a field with {@code @RegisterExtension}; none
 * is ever downloaded. All tests share the one browser, since starting it takes longer than most of
 * them, and share nothing else: each visitor has storage and history of their own. They leave when
 * their test ends, which fails if anything went wrong in the browser or left the house.
 */
public final class Chromium implements AfterEachCallback {
  /** The browser mentions forms that are refused, and the network that a test has cut. */
  private static final Pattern MEANT =
      Pattern.compile("status of 4(04|09|10|22)|ERR_INTERNET_DISCONNECTED");

  private static @Nullable Browser shared;

  private final List<BrowserContext> visitors = new ArrayList<>();
  private final List<String> trouble = new ArrayList<>();

  /** Where there is none, the test is reported as skipped, with the way to get one. */
  private static synchronized Browser browser() {
    if (shared == null) {
      var executable = find();
      assumeTrue(
          executable.isPresent(),
          "no Chromium found: install Debian's chromium, or set CHROMIUM to an executable");
      var playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
      shared =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(executable.orElseThrow())
                      .setHeadless(true));
    }
    return shared;
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

  /** A page of a fresh visitor, with or without JavaScript; the width is in CSS pixels. */
  public Page open(int width, boolean script) {
    var context =
        browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width, 720)
                    .setJavaScriptEnabled(script)
                    .setLocale("fi-FI"));
    visitors.add(context);
    var page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !MEANT.matcher(message.text()).find()) {
            trouble.add(message.text());
          }
        });
    page.onPageError(trouble::add);
    page.onRequest(
        request -> {
          if (!request.url().startsWith(RestAssured.baseURI)
              && !request.url().matches("(data|blob):.*")) {
            trouble.add("left the house: " + request.url());
          }
        });
    return page;
  }

  @Override
  public void afterEach(ExtensionContext test) {
    visitors.forEach(BrowserContext::close);
    if (test.getExecutionException().isEmpty()) {
      assertThat(trouble).as("trouble in the browser").isEmpty();
    }
  }
}
