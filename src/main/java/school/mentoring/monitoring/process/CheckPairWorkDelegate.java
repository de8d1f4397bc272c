package school.mentoring.monitoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import school.mentoring.monitoring.Monitorings;

/** Asks whether the work of the pairs is over, so that nobody waits for what has happened. */
@Component
class CheckPairWorkDelegate implements JavaDelegate {

  private final Monitorings monitorings;

  CheckPairWorkDelegate(Monitorings monitorings) {
    this.monitorings = monitorings;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean finished = monitorings.isPairWorkFinished(MonitoringVariables.programme(execution));
    MonitoringVariables.PAIR_WORK_FINISHED.set(execution, finished);
  }
}
