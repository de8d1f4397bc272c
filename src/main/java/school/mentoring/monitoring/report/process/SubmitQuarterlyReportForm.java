package school.mentoring.monitoring.report.process;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.monitoring.report.ReportKind;
import school.mentoring.monitoring.report.ReportPath;
import school.mentoring.monitoring.report.ReportView;
import school.mentoring.monitoring.report.Reports;

/** The curator hands the quarter's report over: the program wrote it, the task freezes it. */
@Component
class SubmitQuarterlyReportForm implements TaskForm {

  private final ReportPath path;
  private final Reports reports;

  SubmitQuarterlyReportForm(ReportPath path, Reports reports) {
    this.path = path;
    this.reports = reports;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    return ReportVariables.quarter(task).map(it -> shown(task, it)).orElse(Map.of());
  }

  private Map<String, Object> shown(OpenTask task, LocalDate from) {
    ReportView view =
        reports.view(task.organisation(), task.programme(), ReportKind.QUARTERLY, from);
    return Map.of(
        "report",
        ReportSummary.of(view),
        "remarks",
        view.report().map(it -> it.remarks()).orElse(""),
        "evidenceNote",
        ReportSummary.words(view),
        "reportLink",
        ReportSummary.link(task.programme(), ReportKind.QUARTERLY, from));
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    boolean done = answers.text("outcome").orElse("done").equals("done");
    ReportVariables.quarter(task)
        .filter(it -> done)
        .ifPresent(
            it ->
                path.submitted(
                    task.organisation(),
                    task.programme(),
                    it,
                    answers.text("evidenceNote").orElse(""),
                    task.user().orElse("")));
    return Map.of();
  }
}
