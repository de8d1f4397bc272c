package school.mentoring;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A session that ends while somebody types: the login opens over the page, nothing is retyped. */
@ServerTest
class SignInAgainBrowserTests {

  private static Browser browser;

  @LocalServerPort int port;

  @BeforeAll
  static void open() {
    browser = Browser.start();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void aTaskTypedBeforeTheSessionEndedIsCompletedAfterTheLogin() {
    Page curator = browser.loggedIn(port, "curator");
    curator.getByLabel("Учебный год (год начала)").fill("2054");
    curator.getByRole(AriaRole.BUTTON, named("Начать")).click();
    curator.waitForURL("**/programmes/*-*");

    Page director = browser.loggedIn(port, "director");
    director.navigate("/camunda/app/tasklist/default/");
    director.getByText("Свободные задачи моей группы").click();
    director.locator(".tasks-list").getByText("Изучить методологию").first().click();
    director.getByText("Взять в работу").first().click();
    director.locator(".unclaim").first().waitFor();
    Locator note = director.locator("textarea:enabled").first();
    note.fill("Набрано до конца сеанса.");
    endSession(director);
    director.getByRole(AriaRole.BUTTON, named("Завершить")).first().click();

    assertThat(director.locator("dialog")).containsText("Сеанс закончился");
    assertThat(note).hasValue("Набрано до конца сеанса.");
    signIn(director, "director");

    assertThat(director.getByText("Выберите задачу в списке")).isVisible();
    assertThat(director.locator("dialog")).hasCount(0);
  }

  @Test
  void anAddressOfATaskLeadsBackToItThroughTheLogin() {
    Page director = browser.loggedIn(port, "director");
    endSession(director);
    director.navigate("/camunda/app/tasklist/default/#/?task=of-somebody");
    director.getByLabel("Логин").fill("director");
    director.getByLabel("Пароль").fill("demo");
    director.locator("button").click();

    director.waitForURL(it -> it.contains("/camunda/app/tasklist/"));
    assertThat(director.url()).contains("#/?task=of-somebody");
  }

  @Test
  void aFormOfAPageKeepsWhatWasTypedAndIsSentWithTheNewSession() {
    Page curator = browser.loggedIn(port, "curator");
    curator.getByLabel("Учебный год (год начала)").fill("1998");
    endSession(curator);
    curator.getByRole(AriaRole.BUTTON, named("Начать")).click();
    signIn(curator, "curator");

    assertThat(curator.locator("#problem")).containsText("нажмите кнопку ещё раз");
    assertThat(curator.getByLabel("Учебный год (год начала)")).hasValue("1998");
    curator.getByRole(AriaRole.BUTTON, named("Начать")).click();
    assertThat(curator.locator("#problem")).containsText("1998");
  }

  private static void endSession(Page page) {
    page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("SESSION"));
  }

  private static void signIn(Page page, String login) {
    FrameLocator form = page.frameLocator("dialog iframe");
    form.getByLabel("Логин").fill(login);
    form.getByLabel("Пароль").fill("demo");
    form.locator("button").click();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
