package school.mentoring;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The two people of the story that everything begins with: a curator starts, a director signs. */
@ServerTest
class TasklistBrowserTests {

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
  void aCuratorStartsAProgrammeAndADirectorSignsItsOrderInTasklistAndDownloadsIt()
      throws Exception {
    Page curator = browser.loggedIn(port, "curator");
    curator.getByLabel("Дорожная карта").selectOption("targetModel");
    curator.getByLabel("Учебный год (год начала)").fill("2031");
    curator.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Начать")).click();
    assertThat(curator.locator("h1")).containsText("2031/32");

    Page director = browser.loggedIn(port, "director");
    completed(director, "Изучить методологию");
    completed(director, "Разработать положение о наставничестве");
    completed(director, "Разработать дорожную карту");
    Page checking = browser.loggedIn(port, "curator");
    completed(checking, "Проверить текст приказа");

    opened(director, "Подписать приказ");
    Locator paper = director.locator(".order-paper");
    assertThat(paper.locator("h3").first()).hasText("О внедрении целевой модели наставничества");
    assertThat(paper).containsText("ПРИКАЗЫВАЮ:");
    assertThat(paper.locator("table td").first()).isVisible();
    String[] address = new String[1];
    address[0] = director.locator("a[href*='/pdf']").first().getAttribute("href");
    director.getByLabel("Подписать").first().check();
    complete(director);

    Page register = browser.loggedIn(port, "director");
    register.navigate(address[0].replace("/pdf", ""));
    Download download =
        register.waitForDownload(() -> register.locator("a[href$='/pdf']").first().click());
    Path file = download.path();
    assertThat(Files.size(file)).isGreaterThan(10_000);
    assertThat(browser.outside()).isEmpty();
  }

  private static void completed(Page page, String task) {
    opened(page, task);
    Locator note = page.locator("textarea");
    if (note.count() > 0 && note.first().inputValue().isEmpty()) {
      note.first().fill("Сделано и обсуждено на совещании.");
    }
    complete(page);
  }

  /** Opens a task and takes it; taking draws the form anew, and only then it can be filled. */
  private static void opened(Page page, String task) {
    page.navigate("/camunda/app/tasklist/default/");
    page.getByText("Свободные задачи моей группы").click();
    page.locator(".tasks-list").getByText(task).first().click();
    page.getByText("Взять в работу").first().click();
    page.locator(".unclaim").first().waitFor();
    page.waitForTimeout(1500);
    page.locator("textarea:enabled, input[type=radio]:enabled").first().waitFor();
  }

  /** Clicks once more where the form moved under the first click, as a person would. */
  private static void complete(Page page) {
    Locator button =
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Завершить")).first();
    Locator done = page.getByText("Выберите задачу в списке");
    for (int attempt = 0; attempt < 5 && !done.isVisible(); attempt++) {
      assertThat(button).isEnabled();
      button.scrollIntoViewIfNeeded();
      button.click();
      page.waitForTimeout(2500);
    }
    assertThat(done).isVisible();
  }

  @Test
  void aRefusedFormKeepsWhatWasTypedAndSaysWhy() {
    Page curator = browser.loggedIn(port, "curator");
    curator.getByLabel("Учебный год (год начала)").fill("1999");
    curator.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Начать")).click();

    assertThat(curator.locator("#problem")).containsText("1999");
    assertThat(curator.getByLabel("Учебный год (год начала)")).hasValue("1999");
  }
}
