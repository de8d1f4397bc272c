package school.mentoring.monitoring.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import school.mentoring.monitoring.Grade;
import school.mentoring.monitoring.Monitorings;

/** Keeps the grades that the decision table gave. */
@Component
class RecordGradesDelegate implements JavaDelegate {

  private final Monitorings monitorings;

  RecordGradesDelegate(Monitorings monitorings) {
    this.monitorings = monitorings;
  }

  @Override
  public void execute(DelegateExecution execution) {
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> rows =
        (List<Map<String, Object>>) execution.getVariable(MonitoringVariables.GRADES);
    monitorings.grade(
        MonitoringVariables.organisation(execution),
        MonitoringVariables.programme(execution),
        rows.stream().map(RecordGradesDelegate::grade).toList());
  }

  private static Grade grade(Map<String, Object> row) {
    return Grade.of(
        row.get("indicator").toString(),
        ((Number) row.get("percent")).doubleValue(),
        ((Number) row.get("target")).doubleValue(),
        row.get("level").toString());
  }
}
