package school.mentoring.monitoring.report.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.TestTasks;
import school.mentoring.TestYear;
import school.mentoring.monitoring.Monitorings;
import school.mentoring.monitoring.report.Report;
import school.mentoring.monitoring.report.ReportKind;
import school.mentoring.monitoring.report.ReportPath;
import school.mentoring.monitoring.report.ReportState;
import school.mentoring.monitoring.report.ReportView;
import school.mentoring.monitoring.report.Reports;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class ReportStepsProcessTests {

  private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);

  @Autowired TestSchool schools;
  @Autowired TestTasks tasks;
  @Autowired TestYear year;
  @Autowired Reports reports;
  @Autowired ReportPath path;
  @Autowired Monitorings monitorings;
  @Autowired RuntimeService runtime;

  private OrganisationId school;
  private ProgrammeId programme;

  @BeforeEach
  void begin() {
    school = schools.founded();
    programme = year.begun(school);
  }

  private ReportView quarter() {
    return reports.view(school, programme, ReportKind.QUARTERLY, SEPTEMBER);
  }

  @Test
  void theQuartersStepsFreezeTheReportReturnItAndAcceptIt() {
    year.normativeBaseInForce(programme);
    tasks.fire(programme, "event_reportPeriodOpens");
    assertThat(quarter().ownStep()).isTrue();

    tasks.done(programme, "userTask_submitQuarterlyReport");
    assertThat(quarter().state()).isEqualTo(ReportState.SUBMITTED);
    assertThat(quarter().conclusion()).isEqualTo(TestTasks.NOTE);
    assertThat(quarter().report().flatMap(Report::hash)).isPresent();

    accept("no");
    assertThat(quarter().state()).isEqualTo(ReportState.RETURNED);
    assertThat(quarter().report().orElseThrow().remarks()).isEqualTo("Добавьте выводы");

    tasks.done(programme, "userTask_submitQuarterlyReport");
    accept("yes");
    assertThat(quarter().state()).isEqualTo(ReportState.APPROVED);
  }

  private void accept(String decision) {
    tasks.answer(
        programme,
        "userTask_acceptQuarterlyReport",
        Map.of("reportAccepted", decision, "evidenceNote", "Добавьте выводы"));
  }

  @Test
  void theHeadsApprovalFreezesAndApprovesTheFinalReport() {
    monitorings.measure(school, programme);
    String block =
        tasks.startBlock("monitorProgramme", school, programme, Map.of("schoolYear", 2026));
    runtime
        .createProcessInstanceModification(block)
        .startBeforeActivity("userTask_approveFinalReport")
        .execute();

    tasks.answer(
        programme, "userTask_approveFinalReport", Map.of("evidenceNote", "Программа выполнена."));

    ReportView approved =
        reports.view(school, programme, ReportKind.FINAL, LocalDate.of(2026, 8, 1));
    assertThat(approved.state()).isEqualTo(ReportState.APPROVED);
    assertThat(approved.report().orElseThrow().approval()).isEqualTo("Программа выполнена.");
    assertThat(approved.ownStep()).isTrue();
  }

  @Test
  void aReportWithoutAStepOfItsOwnIsApprovedByTheBlock() {
    LocalDate from = LocalDate.of(2026, 1, 1);
    path.send(school, programme, ReportKind.SELF_EXAMINATION, from, "curator");
    tasks.answer(programme, "userTask_approveReport", Map.of("reportApproved", "yes"));

    assertThat(reports.view(school, programme, ReportKind.SELF_EXAMINATION, from).state())
        .isEqualTo(ReportState.APPROVED);
  }
}
