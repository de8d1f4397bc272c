package school.mentoring.mentorship.care.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import school.mentoring.EngineTest;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.TestTasks;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.mentorship.care.Fit;
import school.mentoring.mentorship.care.FitAnswers;
import school.mentoring.mentorship.care.FlagTopic;
import school.mentoring.mentorship.care.MenteeCards;
import school.mentoring.mentorship.care.PairFlags;
import school.mentoring.mentorship.care.PairSide;
import school.mentoring.mentorship.care.TestCare;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.ProgrammeControl;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class CarePagesIntegrationTests {

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired TestCare care;
  @Autowired TestPages pages;
  @Autowired TestTasks tasks;
  @Autowired PairFlags flags;
  @Autowired FitAnswers fits;
  @Autowired MenteeCards cards;
  @Autowired ProgrammeControl control;

  private OrganisationId school;
  private ProgrammeId programme;
  private Mentorship pair;
  private String list;
  private String page;

  @BeforeEach
  void school() {
    school = schools.founded();
    programme = pairs.programme(school, 2047);
    pairs.mentor(school, "Ветрова", 1, TestSchool.login(Role.MENTOR, school));
    pairs.mentee(school, "Ручьёв");
    pairs.begun(school, programme, LocalDate.now().minusDays(20));
    pair = pairs.of(school, programme).get(0);
    list = "/programmes/" + programme + "/care";
    page = "/mentorships/" + pair.id() + "/care";
  }

  @Test
  void theListShowsWhoIsWaitedForUntilWhenAndNoWordsInItsFile() throws Exception {
    flags.stop(school, pair.id(), "кричит <b>на меня</b>");

    assertThat(page(Role.CURATOR, list))
        .contains("Ветрова В. — Ручьёв Е.", "Наставляемый остановил встречи", "учебн")
        .doesNotContain("кричит");
    String file = body(Role.CURATOR, get(list + "/export.csv"));
    assertThat(file).contains("Ручьёв Е.", "Наставляемый остановил встречи");
    assertThat(file).doesNotContain("кричит");
    assertThat(page(Role.CURATOR, page)).contains("кричит &lt;b&gt;на меня&lt;/b&gt;");
  }

  @Test
  void theListTellsHowLongADecisionTookOnceThereIsOne() throws Exception {
    flags.stop(school, pair.id(), "обижает");
    tasks.answer(
        programme, "userTask_talkToPair", Map.of("decision", "fine", "note", "Всё в порядке"));

    assertThat(page(Role.CURATOR, list)).contains("0 учебных дней (медиана)");
    assertThat(page(Role.CURATOR, list + "?closed=true")).contains("0 учебных дней");
  }

  @Test
  void theMentorLearnsThatTheMeetingsAreSuspendedAndNotWhy() throws Exception {
    flags.stop(school, pair.id(), "кричит на меня");

    assertThat(page(Role.MENTOR, page))
        .contains("приостановлены куратором")
        .doesNotContain("кричит", "остановил");
    assertThat(page(Role.MENTOR, "/mentorships/" + pair.id()))
        .contains("встречи приостановлены куратором");
    assertThat(status(Role.MENTOR, get(list))).isEqualTo(403);
  }

  @Test
  void theMentorAnswersAfterTheTrialAndSeesOnlyTheOwnAnswers() throws Exception {
    assertThat(page(Role.MENTOR, page)).doesNotContain("name=\"fit\"");
    assertThat(status(Role.MENTOR, post(page + "/fit").param("fit", "YES"))).isEqualTo(409);
    care.tried(pair, LocalDate.now().minusDays(5));
    fits.say(school, pair.id(), PairSide.MENTEE, Fit.NO, "скучно");

    assertThat(
            status(
                Role.MENTOR,
                post(page + "/fit").param("fit", "YES").param("words", "Нам <i>интересно</i>")))
        .isEqualTo(302);

    assertThat(page(Role.MENTOR, page))
        .contains("Нам &lt;i&gt;интересно&lt;/i&gt;")
        .doesNotContain("скучно");
    assertThat(page(Role.CURATOR, page)).contains("скучно", "Стороны отвечают по-разному");
    assertThat(care.latest(pair.id()).signals()).hasSize(1);
  }

  @Test
  void thePulseIsOffUntilTheCuratorWantsItAndSettingsHaveBounds() throws Exception {
    assertThat(page(Role.MENTOR, page)).doesNotContain("name=\"score\"");
    assertThat(status(Role.MENTOR, post(page + "/pulse").param("score", "7"))).isEqualTo(409);

    assertThat(status(Role.CURATOR, settings("3"))).isEqualTo(302);
    assertThat(status(Role.CURATOR, settings("1"))).isEqualTo(400);
    assertThat(status(Role.MENTOR, settings("3"))).isEqualTo(403);
    assertThat(page(Role.CURATOR, list)).contains("каждый месяц, кроме летних", "Пульс пар");
  }

  private MockHttpServletRequestBuilder settings(String swing) {
    return post(list + "/settings")
        .param("rhythm", "MONTHLY")
        .param("swing", swing)
        .param("gap", "4")
        .param("low", "3")
        .param("silence", "21");
  }

  @Test
  void holidaysAreTheUsualOnesUntilTheSchoolNamesItsOwn() throws Exception {
    assertThat(page(Role.CURATOR, list)).contains("Осенние: 26.10.2047");

    assertThat(
            status(
                Role.CURATOR,
                post(list + "/holidays")
                    .param("title", "Осень")
                    .param("first", "2047-10-28")
                    .param("last", "2047-11-05")))
        .isEqualTo(302);

    assertThat(page(Role.CURATOR, list))
        .contains("Осень: 28.10.2047 – 05.11.2047", "Летние: 27.05.2048")
        .doesNotContain("Осенние: 26.10.2047");
    assertThat(
            status(
                Role.CURATOR,
                post(list + "/holidays").param("first", "2047-10-28").param("last", "2047-10-01")))
        .isEqualTo(400);
  }

  @Test
  void aFlagOfTheMentorTakesOneChoiceAndItsTopicIsForThePsychologistAlone() throws Exception {
    assertThat(status(Role.MENTOR, post(page + "/flag").param("topic", "CONFLICT"))).isEqualTo(302);

    assertThat(page(Role.PSYCHOLOGIST, page)).contains("Обращаются о: Ссора или обида");
    assertThat(page(Role.CURATOR, page)).doesNotContain("Обращаются о");
    assertThat(page(Role.PSYCHOLOGIST, list)).contains("Ручьёв Е.", "Обращение к психологу");
  }

  @Test
  void thePsychologistSeesOnlyWhatPsychologistsAreCalledFor() throws Exception {
    flags.stop(school, pair.id(), "кричит на меня");

    assertThat(page(Role.PSYCHOLOGIST, list)).doesNotContain("Ручьёв Е.", "Настройки");
    assertThat(page(Role.PSYCHOLOGIST, page)).doesNotContain("кричит");
    assertThat(body(Role.PSYCHOLOGIST, get(list + "/export.csv"))).doesNotContain("Ручьёв");
  }

  @Test
  void nobodyButPsychologistsReadsOrWritesAConclusion() throws Exception {
    flags.flag(school, pair.id(), PairSide.MENTEE, FlagTopic.MOOD);
    String id = care.latest(pair.id()).id().toString();
    MockHttpServletRequestBuilder writing =
        post(page + "/conclusion").param("care", id).param("content", "Тайное <b>слово</b>");
    for (Role other : List.of(Role.CURATOR, Role.DIRECTOR, Role.MENTOR)) {
      assertThat(
              status(other, post(page + "/conclusion").param("care", id).param("content", "Чужое")))
          .as(other.name())
          .isEqualTo(403);
    }
    assertThat(status(Role.PSYCHOLOGIST, writing)).isEqualTo(302);

    assertThat(page(Role.PSYCHOLOGIST, page)).contains("Тайное &lt;b&gt;слово&lt;/b&gt;");
    for (Role other : List.of(Role.CURATOR, Role.DIRECTOR, Role.MENTOR)) {
      assertThat(page(other, page)).as(other.name()).doesNotContain("Тайное");
    }
    for (String address : List.of(list, list + "/export.csv", "/programmes/" + programme)) {
      assertThat(body(Role.CURATOR, get(address))).as(address).doesNotContain("Тайное");
    }
    assertThat(body("admin", get(page))).as("administrators").doesNotContain("Тайное");
    assertThat(care.engineHolds("Тайное")).isEmpty();
    assertThat(page(Role.CURATOR, "/privacy/access?person=" + pair.mentee()))
        .as("the reading is in the trail")
        .doesNotContain("Тайное");
  }

  @Test
  void anotherSchoolFindsNothing() throws Exception {
    OrganisationId other = schools.founded();
    for (Role role : List.of(Role.CURATOR, Role.DIRECTOR, Role.PSYCHOLOGIST)) {
      String login = TestSchool.login(role, other);
      for (MockHttpServletRequestBuilder asked :
          List.of(get(list), get(page), get(list + "/export.xlsx"))) {
        assertThat(pages.as(login, asked).andReturn().getResponse().getStatus()).isEqualTo(404);
      }
    }
    String curator = TestSchool.login(Role.CURATOR, other);
    for (MockHttpServletRequestBuilder sent :
        List.of(
            post(page + "/flag").param("topic", "MOOD"),
            post(page + "/card.pdf"),
            post(page + "/card/revoke"),
            post(list + "/cards.pdf"),
            settings("3"))) {
      assertThat(pages.as(curator, sent).andReturn().getResponse().getStatus()).isEqualTo(404);
    }
  }

  @Test
  void cardsArePrintedForAllAndNoStaffButLeadersPrintThem() throws Exception {
    for (Role other : List.of(Role.MENTOR, Role.PSYCHOLOGIST, Role.CLERK)) {
      assertThat(status(other, post(list + "/cards.pdf"))).as(other.name()).isEqualTo(403);
      assertThat(status(other, post(page + "/card.pdf"))).as(other.name()).isEqualTo(403);
    }
    MockHttpServletResponse paper =
        pages.as(login(Role.CURATOR), post(list + "/cards.pdf")).andReturn().getResponse();

    try (var pdf = Loader.loadPDF(paper.getContentAsByteArray())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Ручьёв", "/m/");
    }
    assertThat(cards.open(school, programme)).isEqualTo(1);
    assertThat(status(Role.CURATOR, post(list + "/cards.pdf"))).as("all have one").isEqualTo(409);
    assertThat(status(Role.CURATOR, post(list + "/cards.pdf").param("again", "true")))
        .isEqualTo(200);
  }

  @Test
  void slipsAreRefusedForTheReasonThatIsSo() throws Exception {
    pairs.end(school, pair.id(), "Переезд");
    assertThat(body(Role.CURATOR, post(list + "/cards.pdf"))).contains("нет действующих пар");

    control.cancel(programme, school, "Школа закрыта");

    assertThat(body(Role.CURATOR, post(list + "/cards.pdf")))
        .contains("Программа отменена", "больше не выдают");
    assertThat(body(Role.CURATOR, post(page + "/card.pdf"))).contains("Программа отменена");
    assertThat(page(Role.CURATOR, list)).contains("Настройки").doesNotContain("cards.pdf");
  }

  private String page(Role role, String address) throws Exception {
    return body(role, get(address));
  }

  private String body(Role role, MockHttpServletRequestBuilder asked) throws Exception {
    return body(login(role), asked);
  }

  private String body(String login, MockHttpServletRequestBuilder asked) throws Exception {
    return pages
        .as(login, asked)
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private int status(Role role, MockHttpServletRequestBuilder asked) throws Exception {
    return pages.as(login(role), asked).andReturn().getResponse().getStatus();
  }

  private String login(Role role) {
    return TestSchool.login(role, school);
  }
}
