package school.mentoring.monitoring.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import school.mentoring.EngineTest;
import school.mentoring.TestClock;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.TestTasks;
import school.mentoring.mentorship.MeetingFormat;
import school.mentoring.mentorship.MeetingJournal;
import school.mentoring.mentorship.MeetingKind;
import school.mentoring.mentorship.MeetingNote;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.monitoring.indicator.EvidenceItem;
import school.mentoring.monitoring.report.Figure;
import school.mentoring.monitoring.report.ReportKind;
import school.mentoring.monitoring.report.ReportPath;
import school.mentoring.monitoring.report.ReportState;
import school.mentoring.monitoring.report.ReportView;
import school.mentoring.monitoring.report.Reports;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.roadmap.ProgrammeControl;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.csv.Spreadsheet;

@EngineTest
class ReportPagesIntegrationTests {

  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 8, 1);
  private static final PageRequest ALL = PageRequest.of(0, 500);
  private static final LocalDate QUARTER = LocalDate.of(2026, 10, 1);

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired TestTasks tasks;
  @Autowired TestPages pages;
  @Autowired TestClock.Movable clock;
  @Autowired ApplicationEventPublisher events;
  @Autowired MeetingJournal journal;
  @Autowired Reports reports;
  @Autowired ReportPath path;
  @Autowired JdbcTemplate database;
  @Autowired Staff staff;
  @Autowired ProgrammeControl control;

  private OrganisationId school;
  private ProgrammeId programme;

  @BeforeEach
  void school() {
    clock.set(LocalDate.of(2026, 12, 15), events);
    school = schools.founded();
    programme = pairs.programme(school, 2026);
    pairs.mentor(school, "Ключева", 3, "");
    pairs.mentee(school, "Басов");
    pairs.mentee(school, "Альтов");
    pairs.begun(school, programme, LocalDate.of(2026, 10, 5));
    Mentorship pair = pairs.of(school, programme).get(0);
    met(pair, MeetingKind.FIRST, LocalDate.of(2026, 10, 7));
    met(pair, MeetingKind.TRIAL, LocalDate.of(2026, 10, 14));
    met(pair, MeetingKind.PLANNING, LocalDate.of(2026, 11, 2));
  }

  @AfterEach
  void today() {
    clock.reset(events);
  }

  private void met(Mentorship pair, MeetingKind kind, LocalDate day) {
    String login = TestSchool.login(Role.CURATOR, school);
    CurrentMember curator =
        new CurrentMember(
            login,
            school,
            staff.find(school, login).orElseThrow().name(),
            Set.of(Role.CURATOR),
            false);
    journal.write(
        curator,
        pair.id(),
        kind,
        new MeetingNote(day, 45, MeetingFormat.IN_PERSON, "Тема", "Итог", "Дальше"));
  }

  @Test
  void everyReportOfTheYearIsListedWithItsFiles() throws Exception {
    String list = text(as(Role.CURATOR, get(at(""))));

    assertThat(list)
        .contains("Квартальный отчёт", "IV квартал 2026 года", "Раздел отчёта о самообследовании")
        .contains(
            "20.04.2027",
            "Справка по итогам ВШК",
            "Форма муниципалитета",
            "/final/2026-08-01.docx");
    assertThat(as(Role.CURATOR, get(at("/list.xlsx"))).getStatus()).isEqualTo(200);
  }

  @Test
  void theContentsLeadToEverySectionAndBack() throws Exception {
    String page = text(as(Role.CURATOR, get(at("/final/" + FIRST_DAY))));
    List<String> sections =
        Pattern.compile("<h2 id=\"([a-z]+)\"")
            .matcher(page)
            .results()
            .map(it -> it.group(1))
            .toList();

    assertThat(sections).startsWith("contents").contains("meetings", "conclusions");
    assertThat(sections.stream().skip(1))
        .allSatisfy(it -> assertThat(page).contains("<a href=\"#" + it + "\">"));
    assertThat(page.split("href=\"#contents\"")).hasSize(sections.size() - 1);
  }

  @Test
  void aReportThatWaitsIsWithdrawnWithItsProgramme() throws Exception {
    String report = "/certificate/2026-09-01";
    as(Role.CURATOR, post(at(report + "/send")));

    control.cancel(programme, school, "школу закрыли");

    assertThat(text(as(Role.CURATOR, get(at(report)))))
        .contains("Справка по итогам ВШК", "отозван", "Программа отменена: школу закрыли")
        .doesNotContain("на утверждении");
    assertThat(text(as(Role.CURATOR, get(at(""))))).contains("отозван");
    assertThat(text(as(Role.CURATOR, post(at(report + "/send"))))).contains("не отправляют");
    assertThat(as(Role.CURATOR, get(at(report + ".pdf"))).getStatus()).isEqualTo(200);
  }

  @Test
  void theNumbersOfTheFinalReportAreWhatTheirEvidenceCounts() {
    for (ReportKind kind : ReportKind.values()) {
      reports.of(school, programme).stream()
          .filter(it -> it.kind() == kind)
          .forEach(it -> follow(kind, it.period().from()));
    }
  }

  private void follow(ReportKind kind, LocalDate from) {
    ReportView view = reports.view(school, programme, kind, from);
    Map<String, Figure> figures = view.content().figures();
    assertThat(figures).isNotEmpty();
    assertThat(figures.get("indicators.count.missed").value())
        .isEqualByComparingTo(
            figures
                .get("indicators.count.targeted")
                .value()
                .subtract(figures.get("indicators.count.reached").value()));
    figures
        .values()
        .forEach(
            it -> {
              assertThat(figures.keySet()).as(it.key()).containsAll(it.made());
              if (it.made().isEmpty() && it.known()) {
                assertThat(sum(kind, from, it.key()))
                    .as("%s of %s", it.key(), kind)
                    .isEqualTo(it.value().intValue());
              }
            });
  }

  private int sum(ReportKind kind, LocalDate from, String figure) {
    int sum = 0;
    int page = 0;
    while (true) {
      var items =
          reports.evidence(school, programme, kind, from, figure, PageRequest.of(page++, 7));
      sum += items.stream().mapToInt(EvidenceItem::counts).sum();
      if (!items.hasNext()) {
        return sum;
      }
    }
  }

  @Test
  void aFigureOpensToWhatItCounts() throws Exception {
    String page = text(as(Role.CURATOR, get(at("/quarterly/" + QUARTER))));

    assertThat(page)
        .contains("Проведено 3 встречи, в среднем 1,5 на пару.")
        .contains("/quarterly/2026-10-01/evidence?figure=meetings.total")
        .contains("/quarterly/2026-10-01.docx")
        .doesNotContain("Басов", "Альтов", "Ключева");
    assertThat(
            text(
                as(
                    Role.CURATOR,
                    get(at("/quarterly/" + QUARTER + "/evidence?figure=meetings.total")))))
        .contains("Записей: 3", "07.10.2026", "/mentorships/");
    assertThat(
            text(
                as(
                    Role.CURATOR,
                    get(at("/quarterly/" + QUARTER + "/evidence?figure=meetings.perPair")))))
        .contains("Число вычислено из других", "Встреч проведено: 3", "Пар работало: 2")
        .contains("/quarterly/2026-10-01/evidence?figure=meetings.total")
        .contains("/quarterly/2026-10-01\"")
        .doesNotContain("01.10.2026/evidence");
  }

  @Test
  void whatWasSentShowsTheRecordsOfItsDayAndWhatWasCorrectedSince() throws Exception {
    String report = "/certificate/2026-09-01";
    as(Role.CURATOR, post(at(report + "/send")));
    clock.set(LocalDate.of(2026, 12, 20), events);
    Mentorship pair = pairs.of(school, programme).get(0);
    met(pair, MeetingKind.REGULAR, LocalDate.of(2026, 12, 18));
    String evidence = report + "/evidence?figure=meetings.total";

    assertThat(text(as(Role.CURATOR, get(at(evidence)))))
        .contains("Записей: 3")
        .doesNotContain("18.12.2026", "записи дополнили");

    met(pair, MeetingKind.REGULAR, LocalDate.of(2026, 12, 10));
    assertThat(text(as(Role.CURATOR, get(at(evidence)))))
        .contains("Записей: 3", "по ним сейчас 4, в отчёте осталось 3")
        .doesNotContain("10.12.2026");
  }

  @Test
  void theNumbersOfWhatWasSentStayWhatTheirEvidenceCounts() {
    LocalDate from = LocalDate.of(2026, 9, 1);
    String login = TestSchool.login(Role.CURATOR, school);
    path.send(school, programme, ReportKind.CERTIFICATE, from, login);
    path.send(school, programme, ReportKind.FINAL, FIRST_DAY, login);
    Mentorship pair = pairs.of(school, programme).get(0);
    met(pair, MeetingKind.REGULAR, LocalDate.of(2026, 12, 10));
    database.update(
        "delete from meeting where mentorship_id = ? and kind = 'TRIAL'", pair.id().id());
    pairs.mentee(school, "Тенорова");
    pairs.begun(school, programme, LocalDate.of(2026, 10, 9));

    follow(ReportKind.CERTIFICATE, from);
    follow(ReportKind.FINAL, FIRST_DAY);
    assertThat(
            reports.evidence(school, programme, ReportKind.FINAL, FIRST_DAY, "meetings.total", ALL))
        .extracting(EvidenceItem::what)
        .anyMatch(it -> it.startsWith("Записи, которых с тех пор нет"))
        .hasSize(3);
    assertThat(
            reports.evidence(school, programme, ReportKind.FINAL, FIRST_DAY, "pairs.worked", ALL))
        .hasSize(2)
        .allMatch(it -> it.what().startsWith("Пара № "));
  }

  @Test
  void pairsAreToldByTheirKindOfMentoring() throws Exception {
    assertThat(text(as(Role.CURATOR, get(at("/quarterly/" + QUARTER)))))
        .contains("По видам наставничества", "традиционное")
        .contains("evidence?figure=meetings.manner.TRADITIONAL.held");
  }

  @Test
  void whatWasSentNoLongerChanges() throws Exception {
    String report = at("/mid-year/2026-09-01");
    as(
        Role.CURATOR,
        post(report + "/conclusion")
            .param("conclusion", "Полугодие прошло по плану.")
            .param("recommendations", "Провести круглый стол."));
    as(Role.CURATOR, post(report + "/send"));
    met(pairs.of(school, programme).get(0), MeetingKind.REGULAR, LocalDate.of(2026, 12, 1));

    ReportView sent =
        reports.view(school, programme, ReportKind.MID_YEAR, LocalDate.of(2026, 9, 1));
    assertThat(sent.state()).isEqualTo(ReportState.SUBMITTED);
    assertThat(sent.content().figure("meetings.total").orElseThrow().text()).isEqualTo("3");
    assertThat(text(as(Role.CURATOR, post(report + "/conclusion").param("conclusion", "Иначе"))))
        .contains("изменить заключение нельзя");

    tasks.answer(
        programme, "userTask_approveReport", Map.of("reportApproved", "no", "remarks", "Уточните"));
    assertThat(text(as(Role.CURATOR, get(report))))
        .contains("возвращён с замечаниями", "Уточните", "Проведено 4 встречи");
    as(Role.CURATOR, post(report + "/send"));
    tasks.answer(programme, "userTask_approveReport", Map.of("reportApproved", "yes"));
    assertThat(text(as(Role.CURATOR, get(report))))
        .contains("утверждён", "Полугодие прошло по плану.", "Провести круглый стол.");
  }

  @Test
  void theCoordinatorReadsWhatWasSentAndNobodyElseReadsAnything() throws Exception {
    assertThat(text(as(Role.COORDINATOR, get(at(""))))).contains("отчётов пока не отправляли");
    assertThat(as(Role.COORDINATOR, get(at("/final/" + FIRST_DAY))).getStatus()).isEqualTo(403);
    assertThat(as(Role.MENTOR, get(at(""))).getStatus()).isEqualTo(403);
    assertThat(as(Role.MENTOR, get(at("/final/" + FIRST_DAY + ".pdf"))).getStatus()).isEqualTo(403);
    assertThat(as(Role.PSYCHOLOGIST, get("/programmes/" + programme + "/report.pdf")).getStatus())
        .isEqualTo(403);
    OrganisationId other = schools.founded();
    assertThat(
            pages
                .as(TestSchool.login(Role.CURATOR, other), get(at("/final/" + FIRST_DAY)))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(404);
  }

  @Test
  void everyKindIsAPaperAndAWorkbook() throws Exception {
    Path folder = Files.createDirectories(Path.of("target", "documents"));
    for (String report :
        List.of(
            "/quarterly/" + QUARTER,
            "/mid-year/2026-09-01",
            "/final/" + FIRST_DAY,
            "/certificate/2026-09-01",
            "/self-examination/2026-01-01",
            "/district-form/" + QUARTER)) {
      String name = "report-" + report.split("/")[1];
      for (String ending : List.of(".pdf", ".docx", ".xlsx")) {
        MockHttpServletResponse file = as(Role.CURATOR, get(at(report + ending)));
        assertThat(file.getStatus()).as(report + ending).isEqualTo(200);
        Files.write(folder.resolve(name + ending), file.getContentAsByteArray());
        if (ending.equals(".xlsx")) {
          try (ReadableWorkbook book =
              new ReadableWorkbook(new ByteArrayInputStream(file.getContentAsByteArray()))) {
            assertThat(book.getSheets()).hasSize(3);
          }
        }
      }
    }
  }

  @Test
  void theDistrictsFormIsFilledInItsOwnLook() throws Exception {
    byte[] form =
        Spreadsheet.write(
            "Форма", List.of("Показатель", "Значение"), List.of(List.of("{{report.period}}", "")));
    assertThat(
            as(
                    Role.CURATOR,
                    multipart(at("/forms/template"))
                        .file(new MockMultipartFile("file", "форма.xlsx", "", form)))
                .getStatus())
        .isEqualTo(302);
    as(
        Role.CURATOR,
        post(at("/forms/cells")).param("cell", "B2", "").param("figure", "meetings.total", ""));

    assertThat(
            database.queryForObject(
                "select count(*) from stored_file where organisation = ?",
                Integer.class,
                school.id()))
        .as("a form is no shared file: its replacement leaves nothing behind")
        .isZero();
    assertThat(text(as(Role.CURATOR, get(at("/forms")))))
        .contains("форма.xlsx", "своя форма", "Встреч проведено", "report.period");
    byte[] filled =
        as(Role.CURATOR, get(at("/district-form/" + QUARTER + ".xlsx"))).getContentAsByteArray();
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(filled))) {
      var rows = book.getFirstSheet().read();
      assertThat(rows.get(1).getCellText(0)).isEqualTo("IV квартал 2026 года");
      assertThat(rows.get(1).getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("3");
    }
    assertThat(
            text(
                as(
                    Role.CURATOR,
                    multipart(at("/forms/template"))
                        .file(new MockMultipartFile("file", "форма.xlsx", "", new byte[] {1})))))
        .contains("problem");
    assertThat(as(Role.MENTOR, get(at("/forms"))).getStatus()).isEqualTo(403);
  }

  private String at(String report) {
    return "/programmes/" + programme + "/reports" + report;
  }

  private MockHttpServletResponse as(Role role, MockHttpServletRequestBuilder request)
      throws Exception {
    return pages.as(TestSchool.login(role, school), request).andReturn().getResponse();
  }

  private static String text(MockHttpServletResponse response) throws Exception {
    return response.getContentAsString(StandardCharsets.UTF_8);
  }
}
