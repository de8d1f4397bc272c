package school.mentoring.monitoring.report;

import java.util.Optional;
import school.mentoring.roadmap.Programme;

/**
 * A report as pages and papers show it.
 *
 * @param report what people added; empty while nobody did
 * @param content as it was sent, or as it is today
 * @param ownStep whether a step of the roadmap approves it
 */
public record ReportView(
    Programme programme,
    ReportKind kind,
    ReportPeriod period,
    Optional<Report> report,
    ReportContent content,
    boolean ownStep) {

  public ReportState state() {
    return report.map(Report::state).orElse(ReportState.DRAFT);
  }

  /** The curator's conclusion; empty while there is none. */
  public String conclusion() {
    return report.map(Report::conclusion).orElse("");
  }

  /** Next steps: the curator's own, or those proposed. */
  public String recommendations() {
    return report
        .map(Report::recommendations)
        .filter(it -> !it.isBlank())
        .orElseGet(() -> String.join("\n", content.proposals()));
  }

  /** How long a bar of a chart is, in percent of the longest. */
  public int width(ReportChart chart, double value) {
    double most =
        chart.series().stream()
            .flatMap(it -> it.values().stream())
            .mapToDouble(it -> it)
            .max()
            .orElse(0);
    return most == 0 ? 0 : (int) Math.round(100 * value / most);
  }

  /** The name of its files. */
  public String fileName() {
    return kind.title() + ", " + period.title();
  }
}
