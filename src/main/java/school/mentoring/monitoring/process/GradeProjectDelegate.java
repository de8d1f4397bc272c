package school.mentoring.monitoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import school.mentoring.monitoring.ProjectMonitorings;

/** Sets the figures of a municipal project beside their targets. */
@Component
class GradeProjectDelegate implements JavaDelegate {

  private final ProjectMonitorings monitorings;

  GradeProjectDelegate(ProjectMonitorings monitorings) {
    this.monitorings = monitorings;
  }

  @Override
  public void execute(DelegateExecution execution) {
    monitorings.grade(
        MonitoringVariables.organisation(execution), MonitoringVariables.programme(execution));
  }
}
