package school.mentoring;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Debian's Chromium, driven by Playwright. Tests skip where there is none, unless it is required.
 */
final class Browser implements AutoCloseable {

  /** Milliseconds: Tasklist opens slowly beside a whole suite. */
  private static final int PATIENCE = 60_000;

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final List<String> outside = new ArrayList<>();

  private Browser(Path executable) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(QUIET));
  }

  static Browser start() {
    Path executable =
        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst()
            .orElse(null);
    if (executable == null && Boolean.parseBoolean(System.getenv("MENTORING_BROWSER_REQUIRED"))) {
      throw new IllegalStateException(
          "No Chromium found, and MENTORING_BROWSER_REQUIRED is set: install Debian's package chromium");
    }
    assumeTrue(
        executable != null,
        "No Chromium found: install Debian's package chromium to run this test");
    return new Browser(executable);
  }

  /** A page of a person who has logged in, at a desk. */
  Page loggedIn(int port, String login) {
    return loggedIn(port, login, 1400, 1000);
  }

  /** A page of a person who has logged in. */
  Page loggedIn(int port, String login, int width, int height) {
    BrowserContext context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setBaseURL("http://localhost:" + port)
                .setAcceptDownloads(true));
    context.setDefaultTimeout(PATIENCE);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    context.onRequest(
        it -> {
          if (!it.url().startsWith("http://localhost:" + port)
              && !it.url().startsWith("data:")
              && !it.url().startsWith("blob:")) {
            outside.add(it.url());
          }
        });
    Page page = context.newPage();
    page.navigate("/login");
    page.getByLabel("Логин").fill(login);
    page.getByLabel("Пароль").fill("demo");
    page.locator("button").click();
    page.waitForURL("**/programmes");
    return page;
  }

  /** A page of a person with a phone who has not logged in. */
  Page onPhone(int port) {
    BrowserContext context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setIsMobile(true)
                .setHasTouch(true)
                .setBaseURL("http://localhost:" + port));
    context.onRequest(
        it -> {
          if (!it.url().startsWith("http://localhost:" + port) && !it.url().startsWith("data:")) {
            outside.add(it.url());
          }
        });
    return context.newPage();
  }

  /** Addresses outside the application that any page asked for. */
  List<String> outside() {
    return outside;
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
