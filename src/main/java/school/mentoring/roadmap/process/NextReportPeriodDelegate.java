package school.mentoring.roadmap.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;
import school.mentoring.engine.ProcessVariable;
import school.mentoring.roadmap.DateRange;
import school.mentoring.roadmap.Window;

/**
 * Leads the loop of a recurring line to its next period. The periods come from the window and the
 * recurrence of the task that the property {@code periodsOf} names; the task opens with the last
 * month of its period, and periods that have passed come up at once.
 */
@Component
class NextReportPeriodDelegate implements JavaDelegate {

  private static final ProcessVariable<Integer> PASSED = ProcessVariable.number("periodsPassed");

  private final Clock clock;

  NextReportPeriodDelegate(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    List<DateRange> periods = periods(execution);
    int next = PASSED.find(execution).orElse(0);
    DateRange period = periods.get(next);
    Periods.FROM.set(execution, period.from().toString());
    Periods.TO.set(execution, period.to().toString());
    LocalDate lastMonth = period.to().withDayOfMonth(1);
    execution.setVariable(
        "periodOpens", Date.from(lastMonth.atStartOfDay(clock.getZone()).toInstant()));
    PASSED.set(execution, next + 1);
    execution.setVariable("periodsLeft", next + 1 < periods.size());
  }

  private List<DateRange> periods(DelegateExecution execution) {
    ModelElement here = ModelElement.of(execution);
    ModelElement task = here.sibling(here.find("periodsOf").orElseThrow());
    return Window.parse(task.find("window").orElseThrow())
        .periods(
            RoadmapVariables.year((ExecutionEntity) execution, clock),
            Period.parse(task.find("recurs").orElseThrow()));
  }
}
