package school.mentoring.monitoring.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * How a report was approved.
 *
 * @param words what was said; empty before
 * @param approvedOn null before
 * @param signatoryPost of the head on that day
 */
@Embeddable
record ReportApproval(
    @Column(name = "approval") String words,
    LocalDate approvedOn,
    String signatoryPost,
    String signatoryName) {

  static final ReportApproval NONE = new ReportApproval("", null, null, null);
}
