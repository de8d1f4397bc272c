package school.mentoring.monitoring.report;

import java.time.LocalDate;

/**
 * A report in the list of a programme.
 *
 * @param approvedOn null while it is not approved
 * @param begun whether its period has begun
 */
public record ReportLine(
    ReportKind kind, ReportPeriod period, ReportState state, LocalDate approvedOn, boolean begun) {

  /** The part of the address that names it. */
  public String path() {
    return kind.key() + "/" + period.from();
  }
}
