package school.mentoring.monitoring;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.SchoolYear;

/** The figures of the municipal projects. What is measured again replaces what was before. */
@Service
public class ProjectMonitorings {

  private final ProjectMonitoringRepository monitorings;
  private final ProjectTargets targets;
  private final Programmes programmes;

  ProjectMonitorings(
      ProjectMonitoringRepository monitorings, ProjectTargets targets, Programmes programmes) {
    this.monitorings = monitorings;
    this.targets = targets;
    this.programmes = programmes;
  }

  /** The figures of a programme, once somebody measured them. */
  @Transactional(readOnly = true)
  public Optional<ProjectMonitoring> find(OrganisationId organisation, ProgrammeId programme) {
    Optional<ProjectMonitoring> found =
        monitorings.findByProgrammeAndOrganisation(programme, organisation);
    found.ifPresent(ProjectMonitoring::figures);
    return found;
  }

  /**
   * The project was measured.
   *
   * @throws school.mentoring.shared.Refusal if a figure cannot be true
   */
  @Transactional
  public void measure(OrganisationId organisation, ProgrammeId id, MeasuredProject measured) {
    monitorings
        .findByProgrammeAndOrganisation(id, organisation)
        .orElseGet(() -> monitorings.save(new ProjectMonitoring(id, organisation, measured.day())))
        .measure(measured);
  }

  /** Sets what was measured beside the targets of that day. */
  @Transactional
  public void grade(OrganisationId organisation, ProgrammeId id) {
    SchoolYear year = programmes.get(id, organisation).schoolYear();
    monitorings
        .findByProgrammeAndOrganisation(id, organisation)
        .ifPresent(
            it ->
                it.grade(
                    figure ->
                        targets.judged(
                            figure.indicator(),
                            Optional.ofNullable(figure.figure()),
                            it.measuredOn(),
                            year)));
  }
}
