package school.mentoring.monitoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import school.mentoring.monitoring.Monitorings;

/** Takes over what the programme recorded of its course. */
@Component
class MeasureQualityDelegate implements JavaDelegate {

  private final Monitorings monitorings;

  MeasureQualityDelegate(Monitorings monitorings) {
    this.monitorings = monitorings;
  }

  @Override
  public void execute(DelegateExecution execution) {
    monitorings.measure(
        MonitoringVariables.organisation(execution), MonitoringVariables.programme(execution));
  }
}
