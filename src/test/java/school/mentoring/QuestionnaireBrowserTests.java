package school.mentoring;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import school.mentoring.enrolment.TestQuestionnaires;
import school.mentoring.enrolment.questionnaire.QuestionnaireKind;
import school.mentoring.enrolment.questionnaire.QuestionnaireTasks;
import school.mentoring.roadmap.Programmes;
import school.mentoring.roadmap.RoadmapRef;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.SchoolYear;

/** A mentor finds the questionnaire among the tasks, with the choices of the school. */
@ServerTest
class QuestionnaireBrowserTests {

  private static final OrganisationId SCHOOL = new OrganisationId("demo-school");
  private static Browser browser;

  @LocalServerPort int port;
  @Autowired TestQuestionnaires invitations;
  @Autowired QuestionnaireTasks tasks;
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

  private ProgrammeId programme() {
    RoadmapRef roadmap =
        roadmaps.newest().stream()
            .filter(it -> it.key().equals("targetModel"))
            .findFirst()
            .orElseThrow();
    return programmes
        .begin(ProgrammeId.next(), SCHOOL, roadmap, new SchoolYear(2035), "curator")
        .id();
  }

  @Test
  void aMentorFillsTheQuestionnaireInTasklistByTheChoicesOfTheSchool() {
    UUID invitation = invitations.send(SCHOOL, QuestionnaireKind.MENTOR, "учитель – ученик");
    tasks.ask(SCHOOL, programme(), invitation, QuestionnaireKind.MENTOR, Optional.of("mentor"), "");

    Page page = browser.loggedIn(port, "mentor");
    page.navigate("/camunda/app/tasklist/default/");
    page.getByText("Мои задачи").first().click();
    page.locator(".tasks-list").getByText("Заполнить анкету наставника").first().click();
    page.getByLabel("Ваши сильные темы").first().waitFor();
    assertThat(page.getByText("От предприятия")).hasCount(0);
    page.getByLabel("Ваши сильные темы").first().fill("музыка, ноты");
    page.getByLabel("студент – ученик").first().check();
    page.getByLabel("Сколько наставляемых Вы готовы вести").first().fill("3");
    page.getByLabel("Моё наставничество даст результат").first().fill("9");
    Locator button =
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Завершить")).first();
    assertThat(button).isEnabled();
    button.click();
    page.getByText("Выберите задачу в списке").waitFor();

    assertThat(invitations.answered(invitation))
        .containsEntry("topics", "музыка, ноты")
        .containsEntry("forms", List.of("студент – ученик"))
        .containsEntry("capacity", 3)
        .containsEntry("expectEffect", 9);
  }
}
