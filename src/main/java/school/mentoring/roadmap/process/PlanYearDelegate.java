package school.mentoring.roadmap.process;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/**
 * Turns the windows that the model names in the property {@code dates} ({@code finishFrom=Y+1-05})
 * into the days of this school year, for its timers.
 */
@Component
class PlanYearDelegate implements JavaDelegate {

  private final Clock clock;

  PlanYearDelegate(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    dates(
            ModelElement.of(execution),
            ProgrammeTime.of((ExecutionEntity) execution, clock),
            clock.getZone())
        .forEach(execution::setVariable);
  }

  /** The days that a model's step names, by variable. */
  static Map<String, Date> dates(ModelElement step, ProgrammeTime time, ZoneId zone) {
    Map<String, Date> dates = new LinkedHashMap<>();
    step.words("dates")
        .map(it -> it.split("=", 2))
        .forEach(
            date ->
                dates.put(
                    date[0], Date.from(time.over(date[1]).from().atStartOfDay(zone).toInstant())));
    return dates;
  }
}
