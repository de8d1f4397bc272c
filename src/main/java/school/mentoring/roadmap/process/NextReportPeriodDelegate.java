package school.mentoring.roadmap.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;
import school.mentoring.roadmap.LineTimes;
import school.mentoring.roadmap.LineTimes.Time;

/**
 * Leads the loop of a line that comes up several times to its next time. The times come from the
 * window and the recurrence of the element that the property {@code periodsOf} names; times that
 * have passed come up at once.
 */
@Component
class NextReportPeriodDelegate implements JavaDelegate {

  private static final String PASSED = "periodsPassed";

  private final Clock clock;

  NextReportPeriodDelegate(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    VariableScope loop = Periods.loopOf((ExecutionEntity) execution);
    ModelElement line = line(execution);
    Optional<String> window = line.find("window");
    Optional<Period> recurs = line.find("recurs").map(Period::parse);
    ProgrammeTime time = ProgrammeTime.of((ExecutionEntity) execution, clock);
    List<Time> times = LineTimes.of(time.window(window.orElseThrow()), recurs).in(time.year());
    int next = Optional.ofNullable((Integer) loop.getVariableLocal(PASSED)).orElse(0);
    Periods.enter(loop, window, recurs, times.get(next).period());
    loop.setVariableLocal("periodOpens", startOf(times.get(next).opens(), clock.getZone()));
    loop.setVariableLocal(PASSED, next + 1);
    loop.setVariableLocal("periodsLeft", next + 1 < times.size());
  }

  private static Date startOf(LocalDate day, ZoneId zone) {
    return Date.from(day.atStartOfDay(zone).toInstant());
  }

  private static ModelElement line(DelegateExecution execution) {
    ModelElement here = ModelElement.of(execution);
    return here.sibling(here.find("periodsOf").orElseThrow());
  }
}
