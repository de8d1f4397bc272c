package school.mentoring.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.EngineTest;
import school.mentoring.SourceLines;
import school.mentoring.TestSchool;
import school.mentoring.order.paper.RoadmapPaper;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.PrintedForm;
import school.mentoring.roadmap.Programmes;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.roadmap.printed.PrintedRoadmap;
import school.mentoring.roadmap.printed.PrintedRoadmaps;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.SchoolYear;

/** The roadmap on paper reads like its source. */
@EngineTest
class PrintedRoadmapIntegrationTests {

  @Autowired TestSchool schools;
  @Autowired Programmes programmes;
  @Autowired Roadmaps roadmaps;
  @Autowired PrintedRoadmaps printed;
  @Autowired RoadmapPaper papers;

  private OrganisationId school;

  @BeforeEach
  void found() {
    school = schools.founded();
  }

  @ParameterizedTest
  @CsvSource({
    "targetModel, 000",
    "educationCentre, 001",
    "teacherMentoring, 002",
    "municipalProject, 003",
    "districtPlan, 004"
  })
  void everyLineOfTheSourceIsPrintedOnceInItsOrder(String roadmap, String seed) {
    assertThat(printed(roadmap).rows())
        .flatExtracting(PrintedRoadmap.Row::lines)
        .containsExactlyElementsOf(
            SourceLines.carried(seed).stream().map(it -> it.get("id")).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "targetModel|№ п/п;Наименование этапа;Мероприятие;Содержание деятельности;Сроки;Ответственные",
        "educationCentre|Мероприятие;Сроки;Ответственные",
        "teacherMentoring|№;Наименование этапа;Содержание деятельности и план мероприятий;Сроки;Ответственный",
        "municipalProject|№ п/п;Мероприятия;Наименование задачи, ключевого результата;Сроки реализации;Ответственный исполнитель;Документы (мероприятия, ресурсы), закрепляющие результат",
        "districtPlan|№ п/п;Наименование мероприятия;Срок исполнения;Ответственный;Результат"
      })
  void theTableHasTheHeadingsOfTheSource(String roadmap, String headings) {
    assertThat(printed(roadmap).columns())
        .extracting(PrintedForm.Column::heading)
        .containsExactly(headings.split(";"));
  }

  @Test
  void stagesAndActivitiesReachOverTheirRows() {
    List<PrintedRoadmap.Row> rows = printed("targetModel").rows();
    PrintedRoadmap.Row first = rows.get(0);
    PrintedRoadmap.Row second = rows.get(1);

    assertThat(first.cells())
        .extracting(PrintedRoadmap.Cell::text)
        .startsWith("1.", "Подготовка условий для запуска целевой модели наставничества")
        .contains("август 2026");
    assertThat(first.cells()).extracting(PrintedRoadmap.Cell::rows).startsWith(15, 15, 1);
    assertThat(second.cells())
        .extracting(PrintedRoadmap.Cell::rows)
        .containsExactly(0, 0, 4, 1, 4, 4);
  }

  @Test
  void linesThatReadAlikeAreOneRow() {
    PrintedRoadmap roadmap = printed("educationCentre");

    assertThat(roadmap.rows()).hasSize(14);
    assertThat(row(roadmap, "001-10"))
        .containsExactly(
            "Регулярные встречи наставника и наставляемого",
            "февраль – май 2027",
            "сотрудники МОЦ");
  }

  @Test
  void theStagesOfAProjectStandAboveTheirActivities() {
    PrintedRoadmap roadmap = printed("municipalProject");

    assertThat(roadmap.rows()).filteredOn(PrintedRoadmap.Row::heading).hasSize(8);
    assertThat(row(roadmap, "003-6.1a")).startsWith("6.1.").contains("сентябрь – октябрь 2026");
    assertThat(row(roadmap, "003-4.3.4")).startsWith("4.3.4.");
  }

  @Test
  void aDateOfOthersIsToldByTheirPlanUntilItIsAgreed() {
    PrintedRoadmap plan = printed("districtPlan");

    assertThat(row(plan, "004-P10")).contains("по плану регионального института");
    assertThat(row(plan, "004-P1")).contains("до 01.12.2026");
    assertThat(row(plan, "004-P18")).contains("декабрь 2026; май 2027");
  }

  @Test
  void beforeItsOrderTheRoadmapIsADraft() {
    ProgrammeId programme = programme("targetModel");

    assertThat(papers.of(school, programme, false).document().html())
        .contains("ПРОЕКТ", "УТВЕРЖДАЮ", "на 2026/2027 учебный год", "rowspan=\"15\"")
        .doesNotContain("Отметка о выполнении");
    assertThat(papers.of(school, programme, true).document().html())
        .contains("Отметка о выполнении");
  }

  private static List<String> row(PrintedRoadmap roadmap, String line) {
    return roadmap.rows().stream()
        .filter(it -> it.lines().contains(line))
        .findFirst()
        .orElseThrow()
        .cells()
        .stream()
        .map(PrintedRoadmap.Cell::text)
        .toList();
  }

  private PrintedRoadmap printed(String roadmap) {
    return printed.of(programme(roadmap), school);
  }

  private ProgrammeId programme(String roadmap) {
    return programmes
        .begin(
            ProgrammeId.next(),
            school,
            roadmaps.newest(roadmap).orElseThrow(),
            new SchoolYear(2026),
            TestSchool.login(Role.CURATOR, school))
        .id();
  }
}
