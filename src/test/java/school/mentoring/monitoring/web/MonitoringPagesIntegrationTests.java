package school.mentoring.monitoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.IdentityService;
import org.docx4j.TextUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.monitoring.Conclusions;
import school.mentoring.monitoring.Grade;
import school.mentoring.monitoring.Influence;
import school.mentoring.monitoring.MeasuredProject;
import school.mentoring.monitoring.Monitorings;
import school.mentoring.monitoring.ProjectMonitorings;
import school.mentoring.monitoring.Survey;
import school.mentoring.order.Order;
import school.mentoring.order.OrderKind;
import school.mentoring.order.Orders;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class MonitoringPagesIntegrationTests {

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired Monitorings monitorings;
  @Autowired Orders orders;
  @Autowired ProjectMonitorings projects;
  @Autowired IdentityService identities;
  @Autowired WebApplicationContext context;

  @Autowired EntityManagerFactory sessions;

  private MockMvc web;
  private OrganisationId school;
  private ProgrammeId programme;

  @BeforeEach
  void school() {
    web = MockMvcBuilders.webAppContextSetup(context).build();
    school = schools.founded();
    programme = pairs.programme(school, 2026);
    identities.setAuthentication(
        TestSchool.login(Role.CURATOR, school), List.of("curator"), List.of(school.id()));
  }

  @AfterEach
  void nobody() {
    identities.clearAuthentication();
  }

  @Test
  void beforeTheMonitoringThePageSaysSoAndTheReportIsADraft() throws Exception {
    assertThat(text(fetched("/monitoring", 200))).contains("Опроса и оценок ещё нет");
    assertThat(textOf(fetched("/report.pdf", 200).getContentAsByteArray())).contains("ПРОЕКТ");
  }

  @Test
  void thePageShowsFiguresAndGrades() throws Exception {
    monitored();

    assertThat(text(fetched("/monitoring", 200)))
        .contains("довольны 27 из 30", "почти достигнут", "Отчёт PDF", "утверждён");
  }

  @Test
  void figuresOfAProjectStandBesideTheirTargets() throws Exception {
    projects.measure(
        school,
        programme,
        new MeasuredProject(
            LocalDate.of(2027, 5, 20), Map.of("satisfied", 92.5, "involvedYoung", 81.0)),
        "curator");
    projects.grade(school, programme);

    assertThat(text(fetched("/monitoring", 200)))
        .contains("Показатели проекта", "92,5 %", "81 %", "31.12.2027", "не измерено")
        .doesNotContain("Опроса и оценок ещё нет");
  }

  @Test
  void manyFiguresOfAProjectCostNoMoreQuestionsThanOne() {
    asked(Map.of("sites", 4.0));
    long one = asked(Map.of("satisfied", 92.5));

    assertThat(
            asked(
                Map.of(
                    "satisfied", 91.0, "involvedYoung", 81.0, "sites", 3.0, "publications", 2.0)))
        .isEqualTo(one)
        .isPositive();
  }

  private long asked(Map<String, Double> figures) {
    Statistics statistics = sessions.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    projects.measure(
        school, programme, new MeasuredProject(LocalDate.of(2027, 5, 20), figures), "curator");
    projects.grade(school, programme);
    statistics.setStatisticsEnabled(false);
    return statistics.getQueryExecutionCount();
  }

  @Test
  void theReportHasTablesAndAChartInBothForms() throws Exception {
    monitored();

    byte[] pdf = fetched("/report.pdf", 200).getContentAsByteArray();
    byte[] docx = fetched("/report.docx", 200).getContentAsByteArray();

    Path folder = Files.createDirectories(Path.of("target", "documents"));
    Files.write(folder.resolve("final-report.pdf"), pdf);
    Files.write(folder.resolve("final-report.docx"), docx);
    assertThat(textOf(pdf))
        .contains("ИТОГОВЫЙ АНАЛИТИЧЕСКИЙ ОТЧЁТ", "Удовлетворённость наставляемых", "4,12");
    WordprocessingMLPackage word = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
    assertThat(TextUtils.getText(word.getMainDocumentPart().getJaxbElement()))
        .contains("Опытные наставники", "Дорожная карта");
    assertThat(word.getParts().getParts().keySet())
        .anyMatch(it -> it.getName().startsWith("/word/media/"));
  }

  @Test
  void theOrderOnTheYearsResultsApprovesWhatWasMeasured() {
    assertThat(results("early").annexes()).isEmpty();

    monitored();

    assertThat(results("late").text().points()).contains("(приложение № 1)");
    assertThat(results("late").annexes().get(0).rows())
        .contains(List.of("1", "Удовлетворённость наставляемых", "90", "85", "достигнут"));
  }

  private Order results(String subject) {
    return orders.get(school, orders.draft(school, programme, OrderKind.YEAR_RESULTS, subject));
  }

  private void monitored() {
    monitorings.survey(school, programme, new Survey(30, 27, 12, 9, 240, "Участники довольны."));
    monitorings.measure(school, programme);
    monitorings.conclude(
        school,
        programme,
        new Conclusions("Дорожная карта выполнена.", "Опытные наставники.", "Поздний старт."));
    monitorings.influence(
        school,
        programme,
        new Influence("Средний балл по физике", 3.45, 4.12, 30, 24, "Рост есть."));
    monitorings.grade(
        school,
        programme,
        List.of(
            Grade.of("satisfiedMentees", 90, 85, "достигнут"),
            Grade.of("satisfiedMentors", 75, 85, "почти достигнут"),
            Grade.of("peopleImproved", 80, 50, "достигнут")));
    monitorings.approve(school, programme, "Программа выполнена.", LocalDate.of(2027, 5, 28));
  }

  private MockHttpServletResponse fetched(String address, int status) throws Exception {
    MockHttpServletResponse response =
        web.perform(get("/programmes/" + programme + address)).andReturn().getResponse();
    assertThat(response.getStatus()).as(address).isEqualTo(status);
    return response;
  }

  private static String text(MockHttpServletResponse response) throws Exception {
    return response.getContentAsString(StandardCharsets.UTF_8);
  }

  private static String textOf(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
