package school.mentoring.monitoring.report;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import school.mentoring.shared.OrganisationId;

/** What the figures of one report that was sent counted; read only to open a figure. */
@Entity
@Table(name = "report_evidence")
class SentEvidence {

  @Id
  @Column(name = "report_id")
  private UUID report;

  @Embedded private OrganisationId organisation;
  @Basic private byte[] figures;

  protected SentEvidence() {}

  SentEvidence(ReportId report, OrganisationId organisation, FrozenEvidence evidence) {
    this.report = report.id();
    this.organisation = organisation;
    this.figures = evidence.packed();
  }

  FrozenEvidence frozen() {
    return FrozenEvidence.unpacked(figures);
  }
}
