package school.mentoring.monitoring.report;

import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Asks the head for the approval of a report that no step of the roadmap approves. */
public interface ReportProcess {

  /**
   * Asks.
   *
   * @param caption which report it is, in words; it names nobody
   */
  void approve(OrganisationId organisation, ProgrammeId programme, ReportId report, String caption);

  /** There is nothing to approve any more: nobody is asked. */
  void gone(OrganisationId organisation, ReportId report);
}
