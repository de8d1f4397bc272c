package school.mentoring.roadmap.process;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;
import school.mentoring.roadmap.window.LineTimes;

/**
 * Leads the loop of a line that comes up several times to its next time. The times come from the
 * window and the recurrence of the element that the property {@code periodsOf} names; times that
 * have passed come up at once. Where a new version of the roadmap has no further time, none is
 * left.
 */
@Component
class NextReportPeriodDelegate implements JavaDelegate {

  private final Clock clock;

  NextReportPeriodDelegate(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    ExecutionEntity step = (ExecutionEntity) execution;
    VariableScope loop = Periods.loopOf(step);
    String line = ModelElement.of(execution).find("periodsOf").orElseThrow();
    ProgrammeTime time = ProgrammeTime.of(step, clock);
    LineTimes times = time.times(LineWords.RUNNING.of(step, line));
    times.after(Periods.passed(loop), time.year()).ifPresent(it -> enter(loop, line, it));
    Periods.left(loop, times.after(Periods.passed(loop), time.year()).isPresent());
  }

  private void enter(VariableScope loop, String line, LineTimes.Time time) {
    Periods.enter(loop, line, time.period());
    loop.setVariableLocal(
        "periodOpens", Date.from(time.opens().atStartOfDay(clock.getZone()).toInstant()));
  }
}
