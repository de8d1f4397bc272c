package school.mentoring;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import school.mentoring.organisation.Organisation;
import school.mentoring.organisation.Organisations;
import school.mentoring.organisation.PersonName;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.roadmap.Programmes;
import school.mentoring.roadmap.RoadmapRef;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.SchoolYear;
import school.mentoring.shared.table.Books;

/** A curator comes from empty bases to pairs that are explained, with nothing but the browser. */
@ServerTest
class PairsBrowserTests {

  private static final OrganisationId SCHOOL = new OrganisationId("school-of-pairs");
  private static final String CURATOR = "curator-of-pairs";
  private static final String FORM = "учитель – ученик";

  /** A file is checked and entered behind the page, which looks again by itself. */
  private static final LocatorAssertions.ContainsTextOptions WITHIN =
      new LocatorAssertions.ContainsTextOptions().setTimeout(15_000);

  private static Browser browser;

  @LocalServerPort int port;
  @Autowired Organisations organisations;
  @Autowired Staff staff;
  @Autowired Programmes programmes;
  @Autowired Roadmaps roadmaps;

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

  /** A programme without its process: the pages alone are looked at. */
  private ProgrammeId programme() {
    organisations.found(
        new Organisation(SCHOOL, "Школа пар", "Школа пар", "г. Приречный", "директор"));
    PersonName name = new PersonName("Клёнова", "Анна", "Юрьевна");
    staff.enrol(SCHOOL, CURATOR, name, "куратор", Set.of(Role.CURATOR), "demo");
    RoadmapRef roadmap =
        roadmaps.newest().stream()
            .filter(it -> it.key().equals("targetModel"))
            .findFirst()
            .orElseThrow();
    return programmes
        .begin(ProgrammeId.next(), SCHOOL, roadmap, new SchoolYear(2034), CURATOR)
        .id();
  }

  private static byte[] mentees() {
    return Books.book(
        sheet ->
            Books.fill(
                sheet,
                0,
                new Object[] {"Список наставляемых"},
                new Object[] {
                  "Фамилия", "Имя", "Кто", "Класс или должность", "Форма наставничества", "Темы"
                },
                new Object[] {"Овражин", "Илья", "педагог", "учитель", FORM, "музыка"},
                new Object[] {"Ёлкина", "Зоя", "педагог", "учитель", FORM, "шахматы"},
                new Object[] {"Овражин", "ИЛЬЯ", "педагог", "учитель", FORM, "музыка"},
                new Object[] {"", "Безымянный", "педагог", "учитель", FORM, "музыка"}));
  }

  private static byte[] mentors() {
    return Books.book(
        sheet ->
            Books.fill(
                sheet,
                0,
                new Object[] {
                  "Фамилия",
                  "Имя",
                  "Кто",
                  "Класс или должность",
                  "Форма наставничества",
                  "Темы",
                  "Число мест"
                },
                new Object[] {"Ракитин", "Лев", "педагог", "учитель", FORM, "шахматы, музыка", 2}));
  }

  private static void upload(Page page, String side, byte[] book) {
    page.navigate("/participants/import?side=" + side);
    page.locator("[name=file]")
        .setInputFiles(new FilePayload("люди.xlsx", "application/octet-stream", book));
    press(page, "Проверить файл");
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .first()
        .click();
  }

  @Test
  void aCuratorComesFromEmptyBasesToExplainedPairs() {
    String matching = "/programmes/" + programme() + "/matching";
    Page page = browser.loggedIn(port, CURATOR);

    upload(page, "MENTEE", mentors());
    assertThat(page.locator("#problem")).containsText("только у наставников");
    upload(page, "MENTEE", mentees());
    assertThat(page.locator("#main")).containsText("годных 2, с ошибками 1, повторов 1", WITHIN);
    press(page, "Внести годных");
    assertThat(page.locator("#main")).containsText("Внесено: 2", WITHIN);
    upload(page, "MENTOR", mentors());
    press(page, "Внести годных");
    assertThat(page.locator("#main")).containsText("Внесено: 1", WITHIN);

    page.navigate("/consents?purpose=PROCESSING&state=LACKING");
    page.getByText("Внести подписанные или напечатать бланки для всех показанных (3)").click();
    page.getByLabel("Всем, кого показывает отбор: 3").check();
    press(page, "Внести подписанные");
    assertThat(page.locator("#done")).containsText("Согласий внесено: 3.");

    page.navigate(matching);
    press(page, "Составить предложение сейчас");
    assertThat(page.locator("#proposal ~ p").first()).containsText("Пар: 2");
    press(page, "Закрепить");
    assertThat(page.getByText("закреплена").first()).isVisible();
    page.getByText("Почему не другой?").first().click();
    assertThat(page.locator("#main")).containsText("Сейчас предложено: Ракитин Лев");
    page.navigate(matching);
    page.locator("#proof").click();
    assertThat(page.locator("#main"))
        .containsText(Pattern.compile("Доказано, что лучшего плана по этим правилам и весам нет"));
    assertThat(browser.outside()).isEmpty();
  }
}
