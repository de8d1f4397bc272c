package school.mentoring;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.Participants;
import school.mentoring.enrolment.questionnaire.Campaign;
import school.mentoring.enrolment.questionnaire.Campaigns;
import school.mentoring.enrolment.questionnaire.QuestionnaireKind;
import school.mentoring.enrolment.questionnaire.TestCampaigns;
import school.mentoring.roadmap.Programmes;
import school.mentoring.roadmap.RoadmapRef;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.SchoolYear;

/** Somebody fills a questionnaire in on a phone, from the link to the thanks. */
@ServerTest
class PublicQuestionnaireBrowserTests {

  private static final OrganisationId SCHOOL = new OrganisationId("demo-school");
  private static final int SCREEN = 390;

  private static Browser browser;

  @LocalServerPort int port;
  @Autowired TestCampaigns collecting;
  @Autowired Campaigns campaigns;
  @Autowired Participants participants;
  @Autowired Programmes programmes;
  @Autowired Roadmaps roadmaps;

  private static ProgrammeId programme;

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

  @BeforeEach
  void begin() {
    if (programme == null) {
      RoadmapRef roadmap =
          roadmaps.newest().stream()
              .filter(it -> it.key().equals("targetModel"))
              .findFirst()
              .orElseThrow();
      programme =
          programmes
              .begin(ProgrammeId.next(), SCHOOL, roadmap, new SchoolYear(2036), "curator")
              .id();
    }
  }

  @Test
  void aPupilFillsTheWholeQuestionnaireInAndNothingKeepsAnybodyOut() {
    Participant pupil = participants.menteesTakingPart(SCHOOL).get(0);
    Campaign campaign = collecting.begun(programme, SCHOOL, QuestionnaireKind.MENTEE);
    String link = collecting.invite(campaign, pupil);

    Page phone = browser.onPhone(port);
    phone.navigate(link);
    fits(phone);
    send(phone);
    assertThat(phone.locator("#problems")).isFocused();
    assertThat(phone).hasTitle(Pattern.compile("^Ошибка.*"));
    fits(phone);

    fill(phone);
    assertThat(phone.locator("#progress-text")).containsText("Заполнено");
    phone.navigate(link);
    assertThat(phone.locator("[name=topics]")).hasValue("Ответ: <b>музыка</b> & \"пение\"");
    send(phone);
    assertThat(phone.locator("h1")).hasText("Спасибо, анкета принята");
    fits(phone);
    assertThat(phone.evaluate("localStorage.length")).isEqualTo(0);

    phone.navigate(link);
    assertThat(phone.locator("h1")).hasText("Анкета уже принята");
    fits(phone);
    assertThat(campaigns.figures(campaign).answered()).isEqualTo(1);
    assertThat(browser.outside()).isEmpty();
  }

  @Test
  void onASharedComputerNothingIsKeptAndAnAdultComesByTheCommonLink() {
    Campaign campaign = collecting.begun(programme, SCHOOL, QuestionnaireKind.MENTOR);
    Page phone = browser.onPhone(port);
    phone.navigate(collecting.commonLink(campaign));
    fits(phone);
    send(phone);
    fits(phone);
    phone.getByLabel("Не сохранять на этом устройстве").check();
    phone.locator("[name=surname]").fill("Зимина");
    assertThat(phone.evaluate("localStorage.length")).isEqualTo(0);
    phone.locator("[name=givenName]").fill("Ольга");
    phone.locator("[name=kind]").selectOption("педагог");
    phone.locator("[name=adult]").check();
    phone.locator("[name=topics]").fill("музыка");
    send(phone);
    assertThat(phone.locator("h1")).hasText("Спасибо, анкета принята");
    assertThat(campaigns.figures(campaign).byCommonLink()).isEqualTo(1);
  }

  @Test
  void aLinkThatIsWrongSaysSoToEverybody() {
    Page phone = browser.onPhone(port);
    phone.navigate("/q/" + "A".repeat(32));
    assertThat(phone.locator("h1")).hasText("Анкета не открывается");
    fits(phone);
  }

  private static void send(Page phone) {
    phone
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Отправить анкету"))
        .click();
  }

  /** An answer to every question. */
  private static void fill(Page phone) {
    for (Locator text : phone.locator("textarea, input[type=text]:not([inputmode])").all()) {
      text.fill("Ответ: <b>музыка</b> & \"пение\"");
    }
    phone.locator("input[inputmode=numeric]").all().forEach(it -> it.fill("1"));
    phone
        .locator("select")
        .all()
        .forEach(
            it -> it.selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1)));
    phone.locator("form fieldset").all().forEach(it -> it.locator("input").first().check());
  }

  /** No rule of accessibility is broken, and nothing stands out beyond the screen. */
  private static void fits(Page phone) {
    List<Rule> violations = new AxeBuilder(phone).analyze().getViolations();
    assertThat(violations.stream().map(it -> it.getId() + ": " + it.getNodes().get(0).getHtml()))
        .isEmpty();
    assertThat((int) phone.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(SCREEN);
  }
}
