package school.mentoring.roadmap.process;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Date;
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
    ProgrammeTime time = ProgrammeTime.of((ExecutionEntity) execution, clock);
    ZoneId zone = clock.getZone();
    ModelElement.of(execution)
        .words("dates")
        .map(it -> it.split("=", 2))
        .forEach(
            date ->
                execution.setVariable(
                    date[0], Date.from(time.over(date[1]).from().atStartOfDay(zone).toInstant())));
  }
}
