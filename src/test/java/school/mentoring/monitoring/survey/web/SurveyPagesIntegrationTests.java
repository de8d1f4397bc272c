package school.mentoring.monitoring.survey.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import school.mentoring.EngineTest;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.questionnaire.AnswerErasure;
import school.mentoring.enrolment.questionnaire.Campaigns;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.monitoring.survey.CuratorStatement;
import school.mentoring.monitoring.survey.Dynamics;
import school.mentoring.monitoring.survey.PlanWishes;
import school.mentoring.monitoring.survey.SurveyFigures;
import school.mentoring.monitoring.survey.SurveyResults;
import school.mentoring.monitoring.survey.SurveySide;
import school.mentoring.monitoring.survey.SurveyStage;
import school.mentoring.monitoring.survey.Surveys;
import school.mentoring.monitoring.survey.TestSurveys;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** What the pages about surveys say, and to whom. */
@EngineTest
class SurveyPagesIntegrationTests {

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired TestPages pages;
  @Autowired TestSurveys holding;
  @Autowired Surveys surveys;
  @Autowired Campaigns campaigns;
  @Autowired SurveyResults results;
  @Autowired SurveyFigures figures;
  @Autowired Dynamics dynamics;
  @Autowired PlanWishes wishes;
  @Autowired AnswerErasure erasure;

  private OrganisationId school;
  private ProgrammeId programme;
  private String curator;

  @BeforeEach
  void school() {
    school = schools.founded();
    programme = pairs.programme(school, 2026);
    curator = TestSchool.login(Role.CURATOR, school);
  }

  private void mentees(int pupils, int novices) {
    for (int i = 0; i < pupils; i++) {
      pairs.mentee(school, "Ручьёв" + (char) ('а' + i));
    }
    for (int i = 0; i < novices; i++) {
      pairs.novice(school, "Яров%s Егор Ильич".formatted((char) ('а' + i)));
    }
  }

  private void held(SurveyStage stage, List<Map<String, String>> said) {
    holding.answered(school, programme, stage, Side.MENTEE, said);
    surveys.finish(school, programme, stage);
  }

  @Test
  void aSurveyAnsweredByThreePeopleIsNotShownAndGivesNoIndicator() throws Exception {
    mentees(3, 0);
    held(
        SurveyStage.FEEDBACK,
        List.of(
            Map.of("satisfaction", "10", "lacking", "Не хватило времени"),
            Map.of("satisfaction", "9"),
            Map.of("satisfaction", "2")));

    assertThat(page("/feedback", 200))
        .contains("Результаты не показаны: ответили 3 чел.", "меньше 5")
        .doesNotContain("Не хватило времени", "Я доволен");
    assertThat(figures.contentment(school, programme).orElseThrow().mentees().answered()).isZero();
    assertThat(page("/swot", 200)).doesNotContain("Наставляемые довольны");
    page("/feedback/words?kind=MENTEE_FEEDBACK&question=lacking", 404);
  }

  @Test
  void nothingIsShownWhileMoreAnswersMayCome() throws Exception {
    mentees(6, 0);
    holding.answered(school, programme, SurveyStage.FEEDBACK, Side.MENTEE, satisfied(5));

    assertThat(page("", 200)).contains("ответили 5 из 6", "Закончить и показать результаты");
    assertThat(page("/feedback", 200)).contains("Опрос ещё идёт").doesNotContain("Я доволен");

    send("/feedback/end");

    assertThat(page("/feedback", 200)).contains("Я доволен", "Ответили 5 из 6");
  }

  @Test
  void nobodyIsAskedOnceTheResultsWereSeen() {
    mentees(6, 0);
    holding.answered(school, programme, SurveyStage.ENTRY, Side.MENTEE, satisfied(6));
    pairs.mentee(school, "Позднеева");

    surveys.start(school, programme, SurveyStage.ENTRY, surveys.usualDays(), curator);

    SurveySide mentees = surveys.standing(school, programme, SurveyStage.ENTRY).sides().get(0);
    assertThat(mentees.asked()).isEqualTo(6);
    surveys.finish(school, programme, SurveyStage.ENTRY);
    LocalDate later = mentees.closesOn().plusDays(7);
    assertThatThrownBy(() -> campaigns.prolong(school, mentees.campaign(), later))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("итоги уже видны");
    assertThatThrownBy(
            () -> surveys.start(school, programme, SurveyStage.ENTRY, surveys.usualDays(), curator))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Итоги этого опроса уже видны");
  }

  private static List<Map<String, String>> satisfied(int people) {
    List<Map<String, String>> said = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      said.add(
          Map.of(
              "satisfaction",
              i == 0 ? "3" : "9",
              "effect",
              "8",
              "helped",
              "meetings|plan",
              "valuable",
              "Мысль " + i));
    }
    return said;
  }

  @Test
  void theSmallerOfTwoFormsIsHiddenTogetherWithWhatWouldTellIt() {
    mentees(7, 3);
    held(SurveyStage.FEEDBACK, satisfied(10));

    var said = results.of(school, programme, SurveyStage.FEEDBACK).get(0);

    assertThat(said.shown()).isTrue();
    assertThat(said.question("satisfaction").orElseThrow().mean()).isEqualTo(8.4);
    assertThat(said.groups())
        .hasSize(2)
        .allSatisfy(
            it -> {
              assertThat(it.hidden()).isTrue();
              assertThat(it.questions()).isEmpty();
            });
  }

  @Test
  void bigEnoughFormsStandSideBySideAndOpenAnswersWithoutNames() throws Exception {
    mentees(6, 5);
    held(SurveyStage.FEEDBACK, satisfied(11));

    var said = results.of(school, programme, SurveyStage.FEEDBACK).get(0);
    assertThat(said.groups()).noneMatch(it -> it.hidden());
    assertThat(page("/feedback", 200))
        .contains("учитель – ученик: ответили 6 из 6", "Прочитать ответы без подписи: 11");
    assertThat(page("/feedback/words?kind=MENTEE_FEEDBACK&question=valuable", 200))
        .contains("Мысль 0", "Мысль 10")
        .doesNotContain("Ручьёв", "Яров");
    assertThat(figures.contentment(school, programme).orElseThrow().mentees())
        .isEqualTo(new SurveyFigures.Content(11, 10));
    assertThat(page("/swot", 200)).contains("Наставляемые довольны работой с наставниками");
    saved("/feedback/results", "survey-results");
    saved("/swot/swot", "swot");
  }

  @Test
  void theAnswersOfAnErasedPersonVanishFromTheResults() {
    mentees(6, 0);
    held(SurveyStage.FEEDBACK, satisfied(6));

    erasure.erase(school, holding.people(school, Side.MENTEE).get(0).uuid());

    var said = results.of(school, programme, SurveyStage.FEEDBACK).get(0);
    assertThat(said.answered()).isEqualTo(5);
    assertThat(said.question("satisfaction").orElseThrow().mean()).isEqualTo(9.0);
  }

  @Test
  void entryAndExitAreComparedForEachPersonAndShownForGroups() throws Exception {
    mentees(6, 5);
    held(SurveyStage.ENTRY, marks(11, 4));
    held(SurveyStage.EXIT, marks(11, 6));

    assertThat(dynamics.headline(school, programme).orElseThrow())
        .satisfies(
            it -> {
              assertThat(it.people()).isEqualTo(11);
              assertThat(it.entry()).isEqualTo(4);
              assertThat(it.exit()).isEqualTo(6);
              assertThat(it.difference()).isEqualTo(2);
              assertThat(it.percent()).isEqualTo(50);
              assertThat(it.grown()).isEqualTo(11);
            });
    assertThat(page("/dynamics", 200)).contains("+2", "+50\u00a0%", "data:image/png", "11 / 0 / 0");
    send(
        "/dynamics",
        "parameter",
        "Средний балл",
        "people",
        "20",
        "entry",
        "3.4",
        "exit",
        "3.9",
        "grown",
        "12",
        "source",
        "электронный журнал");
    assertThat(page("/dynamics", 200)).contains("Средний балл", "электронный журнал", "+0,5");
    assertThat(page("/dynamics/list.csv", 200)).contains("Средний балл", "электронный журнал");
    saved("/dynamics/dynamics", "dynamics");
  }

  private static List<Map<String, String>> marks(int people, int mark) {
    List<Map<String, String>> said = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      said.add(Map.of("motivation", "" + mark, "confidence", "" + mark));
    }
    return said;
  }

  @Test
  void theCuratorAssessesNineStatementsAndGetsALevel() throws Exception {
    MockHttpServletRequestBuilder request = post(address("/assessment"));
    for (CuratorStatement it : CuratorStatement.values()) {
      request.param(it.name(), it.ordinal() < 6 ? "2" : "1");
    }
    pages.as(curator, request);

    assertThat(page("/assessment", 200)).contains("15 из 18: уровень оптимальный");
    send("/assessment", "GOALS", "3");
    assertThat(page("/assessment", 200)).contains("15 из 18: уровень оптимальный");
  }

  @Test
  void pairsWhosePlanShouldChangeAreHandedOverOnceWithoutTheAnswers() throws Exception {
    pairs.mentor(school, "Ветрова", 6, "");
    mentees(5, 0);
    pairs.begun(school, programme, LocalDate.now());
    send("/midterm/start");
    List<Map<String, String>> said = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      said.add(Map.of("planCorrection", i == 0 ? "yes" : "no", "hindersOwn", "Секрет " + i));
    }
    held(SurveyStage.MIDTERM, said);

    assertThat(wishes.of(school, programme)).hasSize(1);
    assertThat(page("", 200))
        .contains("Планы, которые просят поправить", "Ручьёв")
        .doesNotContain("Секрет");
    assertThat(wishes.handOver(school, programme)).isEqualTo(1);
    assertThat(wishes.handOver(school, programme)).isZero();
  }

  @Test
  void surveysStandApartFromTheBaseAndNobodyReadsOneAnswer() throws Exception {
    mentees(5, 0);
    held(SurveyStage.FEEDBACK, satisfied(5));
    String campaign =
        "/questionnaires/"
            + surveys.standing(school, programme, SurveyStage.FEEDBACK).sides().get(0).campaign();

    assertThat(opened("/questionnaires")).doesNotContain("Отзыв наставляемого о программе");
    assertThat(opened("/questionnaires?surveys=true")).contains("Отзыв наставляемого о программе");
    assertThat(opened(campaign))
        .contains("Ручьёва", "/list.xlsx")
        .doesNotContain(">Ответ</a>", "Общая ссылка");
    assertThat(opened(campaign + "/list.csv"))
        .contains("Ручьёва", "ответ получен")
        .doesNotContain("Мысль");
    assertThat(status(curator, get(campaign + "/answers"))).isEqualTo(403);
    assertThat(status(TestSchool.login(Role.MENTOR, school), get(campaign + "/list.csv")))
        .isEqualTo(403);
  }

  private String opened(String address) throws Exception {
    return pages
        .as(curator, get(address))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  @Test
  void onlyWhoMayLooksAndOnlyWhoLeadsChanges() throws Exception {
    List<String> all =
        List.of("", "/feedback", "/swot", "/assessment", "/dynamics", "/swot/swot.pdf");
    for (String address : all) {
      assertThat(status(TestSchool.login(Role.PSYCHOLOGIST, school), get(address(address))))
          .as(address)
          .isEqualTo(200);
      for (Role role : Set.of(Role.MENTOR, Role.CLERK)) {
        assertThat(status(TestSchool.login(role, school), get(address(address)))).isEqualTo(403);
      }
      assertThat(status(TestSchool.login(Role.CURATOR, schools.founded()), get(address(address))))
          .isEqualTo(404);
    }
    for (String address : List.of("/feedback/start", "/feedback/end", "/settings", "/swot")) {
      assertThat(status(TestSchool.login(Role.PSYCHOLOGIST, school), post(address(address))))
          .as(address)
          .isEqualTo(403);
    }
  }

  @Test
  void whatIsShownDependsOnTheSchoolsOwnSmallestGroup() throws Exception {
    mentees(4, 0);
    held(SurveyStage.FEEDBACK, satisfied(4));
    send("/settings", "smallest", "3", "satisfied", "10");

    assertThat(page("/feedback", 200)).contains("Я доволен");
    assertThat(figures.contentment(school, programme).orElseThrow().mentees())
        .isEqualTo(new SurveyFigures.Content(4, 0));
    send("/settings", "smallest", "2", "satisfied", "10");
    assertThat(page("", 200))
        .contains("name=\"smallest\" min=\"3\" max=\"20\" required value=\"3\"");
  }

  private String address(String rest) {
    return "/programmes/" + programme + "/surveys" + rest;
  }

  private int status(String login, MockHttpServletRequestBuilder request) throws Exception {
    return pages.as(login, request).andReturn().getResponse().getStatus();
  }

  private void send(String rest, String... fields) throws Exception {
    MockHttpServletRequestBuilder request = post(address(rest));
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    pages.as(curator, request);
  }

  private String page(String rest, int status) throws Exception {
    MockHttpServletResponse response =
        pages.as(curator, get(address(rest))).andReturn().getResponse();
    assertThat(response.getStatus()).as(rest).isEqualTo(status);
    return response.getContentAsString(StandardCharsets.UTF_8);
  }

  private void saved(String rest, String name) throws Exception {
    Path folder = Files.createDirectories(Path.of("target", "documents"));
    for (String ending : List.of(".pdf", ".docx")) {
      byte[] file =
          pages
              .as(curator, get(address(rest + ending)))
              .andReturn()
              .getResponse()
              .getContentAsByteArray();
      Files.write(folder.resolve(name + ending), file);
      if (ending.equals(".pdf")) {
        try (PDDocument document = Loader.loadPDF(file)) {
          assertThat(new PDFTextStripper().getText(document)).doesNotContain("Ручьёв");
        }
      }
    }
  }
}
