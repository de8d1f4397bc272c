package school.mentoring.monitoring.report;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.document.Document;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The final report of a programme, wherever its year stands. */
@Service
public class FinalReport {

  private final Reports reports;
  private final ReportPapers papers;
  private final Programmes programmes;

  FinalReport(Reports reports, ReportPapers papers, Programmes programmes) {
    this.reports = reports;
    this.papers = papers;
    this.programmes = programmes;
  }

  /**
   * As it stands now; before the head's approval it says it is a draft.
   *
   * @throws school.mentoring.shared.Refusal if the organisation has no such programme
   */
  @Transactional(readOnly = true)
  public ReportView view(OrganisationId organisation, ProgrammeId programme) {
    return reports.view(
        organisation,
        programme,
        ReportKind.FINAL,
        programmes.get(programme, organisation).schoolYear().firstDay());
  }

  /** The same on paper. */
  @Transactional(readOnly = true)
  public Document of(OrganisationId organisation, ProgrammeId programme) {
    return papers.of(view(organisation, programme));
  }
}
