package school.mentoring.monitoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import school.mentoring.engine.ProcessVariable;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/**
 * The variables of {@code monitorProgramme}. Besides these, each indicator of the decision table is
 * a variable named by its key.
 */
final class MonitoringVariables {

  /** The calendar year in which the school year starts. */
  static final ProcessVariable<Integer> SCHOOL_YEAR = ProcessVariable.number("schoolYear");

  static final ProcessVariable<Boolean> PAIR_WORK_FINISHED =
      ProcessVariable.flag("pairWorkFinished");

  /** What the decision table gave: a list of rows by the names of its outputs. */
  static final String GRADES = "grades";

  private MonitoringVariables() {}

  static OrganisationId organisation(DelegateExecution execution) {
    return new OrganisationId(execution.getTenantId());
  }

  static ProgrammeId programme(DelegateExecution execution) {
    return ProgrammeId.of(execution.getProcessBusinessKey());
  }
}
