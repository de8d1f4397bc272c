package school.mentoring.monitoring.report.process;

import java.time.LocalDate;
import java.util.Optional;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.ProcessVariable;

/** The variables of the steps that reports go through. */
final class ReportVariables {

  static final ProcessVariable<String> REPORT = ProcessVariable.text("reportId");

  /** Which report it is, in words; it names nobody. */
  static final ProcessVariable<String> CAPTION = ProcessVariable.text("caption");

  /** First day of the quarter that the roadmap's loop is at. */
  private static final ProcessVariable<String> PERIOD_FROM = ProcessVariable.text("periodFrom");

  private ReportVariables() {}

  static Optional<LocalDate> quarter(OpenTask task) {
    return task.find(PERIOD_FROM).map(LocalDate::parse);
  }
}
