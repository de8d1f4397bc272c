package school.mentoring.monitoring.report;

import java.util.Optional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The tasks of people that move a report on, as far as the caller may see them. */
public interface ReportTasks {

  /**
   * A task.
   *
   * @param name as its list shows it
   */
  record Waiting(String id, String name) {}

  /** The step of the roadmap that a quarter's report waits for. */
  Optional<Waiting> ofQuarter(OrganisationId organisation, ProgrammeId programme, String from);

  /** The approval of the final report. */
  Optional<Waiting> ofFinal(OrganisationId organisation, ProgrammeId programme);

  /** The approval of a report that no step of the roadmap approves. */
  Optional<Waiting> of(OrganisationId organisation, ProgrammeId programme, ReportId report);
}
