package school.mentoring.monitoring.report.process;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.mentoring.monitoring.report.ReportKind;
import school.mentoring.monitoring.report.ReportView;
import school.mentoring.shared.ProgrammeId;

/** A report in the few lines that a form of Tasklist shows, and the way to all of it. */
final class ReportSummary {

  private ReportSummary() {}

  /** What it is, of which days, and what it comes to. */
  static String of(ReportView view) {
    String head = "**%s, %s**".formatted(view.kind().title(), view.period().title());
    return Stream.concat(
            Stream.of(head), view.content().conclusions().stream().map(it -> "- " + it))
        .collect(Collectors.joining("\n"));
  }

  /** Its conclusions in one text, to be sent as they are. */
  static String words(ReportView view) {
    return view.conclusion().isBlank()
        ? String.join(" ", view.content().conclusions())
        : view.conclusion();
  }

  static String link(ProgrammeId programme, ReportKind kind, LocalDate from) {
    return "/programmes/%s/reports/%s/%s".formatted(programme, kind.key(), from);
  }
}
