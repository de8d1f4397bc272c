package school.mentoring.monitoring.report.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.monitoring.report.Report;
import school.mentoring.monitoring.report.ReportId;
import school.mentoring.monitoring.report.ReportPath;
import school.mentoring.monitoring.report.Reports;
import school.mentoring.organisation.SubstitutionScope;
import school.mentoring.organisation.Substitutions;

/** The head approves a report or sends it back. */
@Component
class ApproveReportForm implements TaskForm {

  private final ReportPath path;
  private final Reports reports;
  private final Substitutions substitutions;

  ApproveReportForm(ReportPath path, Reports reports, Substitutions substitutions) {
    this.path = path;
    this.reports = reports;
    this.substitutions = substitutions;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    Report report = path.get(task.organisation(), report(task));
    return Map.of(
        "report",
        ReportSummary.of(
            reports.view(task.organisation(), task.programme(), report.kind(), report.from())),
        "reportPath",
        ReportSummary.path(report.kind(), report.from()));
  }

  private static ReportId report(OpenTask task) {
    return ReportId.of(task.get(ReportVariables.REPORT));
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    task.user()
        .ifPresent(
            it -> substitutions.mustCover(task.organisation(), it, SubstitutionScope.REPORTS));
    path.decide(
        task.organisation(),
        report(task),
        Verdict.of(answers, "reportApproved", "Утвердить отчёт"),
        answers.text("remarks").orElse(""));
    return Map.of();
  }
}
