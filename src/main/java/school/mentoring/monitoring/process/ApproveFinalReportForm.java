package school.mentoring.monitoring.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.monitoring.Grade;
import school.mentoring.monitoring.Monitoring;
import school.mentoring.monitoring.Monitorings;
import school.mentoring.monitoring.report.ReportPath;
import school.mentoring.organisation.SubstitutionScope;
import school.mentoring.organisation.Substitutions;

/** The head reads the grades and the report and approves it. */
@Component
class ApproveFinalReportForm implements TaskForm {

  private final Monitorings monitorings;
  private final Substitutions substitutions;
  private final ReportPath path;
  private final Clock clock;

  ApproveFinalReportForm(
      Monitorings monitorings, ReportPath path, Substitutions substitutions, Clock clock) {
    this.monitorings = monitorings;
    this.path = path;
    this.substitutions = substitutions;
    this.clock = clock;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    List<Grade> grades =
        monitorings
            .find(task.organisation(), task.programme())
            .map(Monitoring::grades)
            .orElse(List.of());
    String text =
        grades.isEmpty()
            ? "Оценок нет: опросы и замеры не дали ни одного показателя."
            : grades.stream().map(ApproveFinalReportForm::line).collect(Collectors.joining("\n"));
    return Map.of(
        "grades",
        text,
        "programmeId",
        task.programme().toString(),
        "reportLink",
        "/programmes/%s/reports/final".formatted(task.programme()));
  }

  private static String line(Grade grade) {
    return "- %s: %s %% (цель %s %%) — %s"
        .formatted(
            grade.indicator().title(),
            number(grade.percent()),
            number(grade.target()),
            grade.level());
  }

  private static String number(double value) {
    String text = value == Math.rint(value) ? "" + (long) value : "" + value;
    return text.replace('.', ',');
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    task.user()
        .ifPresent(
            it -> substitutions.mustCover(task.organisation(), it, SubstitutionScope.REPORTS));
    String words = answers.text("evidenceNote").orElse("");
    LocalDate day = answers.date("evidenceDate").orElseGet(() -> LocalDate.now(clock));
    monitorings.approve(task.organisation(), task.programme(), words, day);
    path.approveFinal(task.organisation(), task.programme(), words, day, task.user().orElse(""));
    return Map.of();
  }
}
