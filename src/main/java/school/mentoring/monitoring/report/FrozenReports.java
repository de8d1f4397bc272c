package school.mentoring.monitoring.report;

import java.time.Clock;
import org.springframework.stereotype.Component;
import school.mentoring.roadmap.Programme;

/**
 * Keeps what reports said when they were sent, each with the evidence of its numbers, and lets go
 * of it when they are sent back.
 */
@Component
class FrozenReports {

  private final ReportPeriods periods;
  private final ReportWriter writer;
  private final ReportScopes scopes;
  private final ReportEvidence evidence;
  private final Clock clock;

  FrozenReports(
      ReportPeriods periods,
      ReportWriter writer,
      ReportScopes scopes,
      ReportEvidence evidence,
      Clock clock) {
    this.periods = periods;
    this.writer = writer;
    this.scopes = scopes;
    this.evidence = evidence;
    this.clock = clock;
  }

  /** From now on a report says what it says today. */
  void freeze(Programme programme, Report report, String by) {
    ReportPeriod period = periods.get(programme, report.kind(), report.from());
    ReportContent content = writer.write(programme, report.kind(), period);
    report.submit(FrozenContent.of(content), by, clock.instant());
    evidence.keep(report, scopes.of(programme, report.kind(), period), content);
  }

  /** A report is sent back: from now on it is counted anew. */
  void thaw(Report report, String why) {
    report.giveBack(why);
    evidence.drop(report);
  }
}
