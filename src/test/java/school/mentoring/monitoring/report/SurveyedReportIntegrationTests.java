package school.mentoring.monitoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.enrolment.Side;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.monitoring.indicator.EvidenceItem;
import school.mentoring.monitoring.survey.SurveyStage;
import school.mentoring.monitoring.survey.Surveys;
import school.mentoring.monitoring.survey.TestSurveys;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class SurveyedReportIntegrationTests {

  private static final LocalDate YEAR = LocalDate.of(2026, 8, 1);
  private static final String CHOICE = "feedback.feedback.MENTEE_FEEDBACK.goOn.choice.0";

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired TestSurveys holding;
  @Autowired Surveys surveys;
  @Autowired Reports reports;

  private OrganisationId school;
  private ProgrammeId programme;

  @BeforeEach
  void surveyed() {
    school = schools.founded();
    programme = pairs.programme(school, 2026);
    List<Map<String, String>> said = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      pairs.mentee(school, "Ручьёв" + "аяйюэыои".charAt(i));
      said.add(Map.of("satisfaction", "9", "goOn", i < 5 ? "yes" : "no"));
    }
    holding.answered(school, programme, SurveyStage.FEEDBACK, Side.MENTEE, said);
    surveys.finish(school, programme, SurveyStage.FEEDBACK);
  }

  @Test
  void everyNumberOfTheAnalysisIsAFigureThatOpensToItsAnswers() {
    ReportContent content = reports.view(school, programme, ReportKind.FINAL, YEAR).content();

    assertThat(content.toString()).contains("Наставляемые хотят продолжать («Да» — 5 из 8, 63 %)");
    Figure share = content.figure(CHOICE + ".share").orElseThrow();
    assertThat(share.full()).isEqualTo("63 %");
    assertThat(share.made())
        .containsExactly(CHOICE, "feedback.feedback.MENTEE_FEEDBACK.goOn.answered");
    assertThat(content.figures().keySet()).containsAll(share.made());
    share.made().forEach(it -> assertThat(counted(it)).isEqualTo(it.equals(CHOICE) ? 5 : 8));
    assertThat(content.figures().keySet()).anyMatch(it -> it.endsWith("choice.2"));
  }

  /** The calendar year of the programme's start is told of before its results are known. */
  @Test
  void theFirstSelfExaminationTellsNoResultsOfTheYearThatHasJustBegun() {
    ReportContent content =
        reports
            .view(school, programme, ReportKind.SELF_EXAMINATION, LocalDate.of(2026, 1, 1))
            .content();

    assertThat(content.toString()).doesNotContain("Влияние на участников");
  }

  private int counted(String figure) {
    List<EvidenceItem> items =
        reports
            .evidence(school, programme, ReportKind.FINAL, YEAR, figure, PageRequest.of(0, 50))
            .getContent();
    assertThat(items)
        .allSatisfy(
            it ->
                assertThat(it.link()).isEqualTo("/programmes/" + programme + "/surveys/feedback"));
    return items.stream().mapToInt(EvidenceItem::counts).sum();
  }
}
