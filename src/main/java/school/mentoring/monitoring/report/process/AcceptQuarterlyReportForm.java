package school.mentoring.monitoring.report.process;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.monitoring.report.ReportKind;
import school.mentoring.monitoring.report.ReportPath;
import school.mentoring.monitoring.report.Reports;

/** The coordinator reads the quarter's report and takes it, or sends it back with remarks. */
@Component
class AcceptQuarterlyReportForm implements TaskForm {

  private final ReportPath path;
  private final Reports reports;

  AcceptQuarterlyReportForm(ReportPath path, Reports reports) {
    this.path = path;
    this.reports = reports;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    return ReportVariables.quarter(task).map(it -> shown(task, it)).orElse(Map.of());
  }

  private Map<String, Object> shown(OpenTask task, LocalDate from) {
    return Map.of(
        "report",
        ReportSummary.of(
            reports.view(task.organisation(), task.programme(), ReportKind.QUARTERLY, from)),
        "reportPath",
        ReportSummary.path(ReportKind.QUARTERLY, from));
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    boolean accepted = Verdict.of(answers, "reportAccepted", "Принять отчёт");
    ReportVariables.quarter(task)
        .ifPresent(
            it ->
                path.answered(
                    task.organisation(),
                    task.programme(),
                    it,
                    accepted,
                    answers.text("evidenceNote").orElse("")));
    return Map.of();
  }
}
