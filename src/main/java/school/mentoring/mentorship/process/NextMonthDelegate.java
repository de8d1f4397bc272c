package school.mentoring.mentorship.process;

import java.time.Clock;
import java.time.YearMonth;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import school.mentoring.mentorship.PairWorkPlan;
import school.mentoring.mentorship.PairWorks;

/** Goes to the next month whose meetings are entered. */
@Component
class NextMonthDelegate implements JavaDelegate {

  private final PairWorks works;
  private final Clock clock;

  NextMonthDelegate(PairWorks works, Clock clock) {
    this.works = works;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    PairWorkPlan plan =
        works.plan(
            PairVariables.organisation(execution),
            PairVariables.programme(execution),
            PairWorkCall.of(execution).windows());
    PairWorkPlan.Month next =
        PairVariables.MONTH
            .find(execution)
            .map(it -> plan.after(YearMonth.parse(it)))
            .orElseGet(plan::first);
    PairVariables.MONTH.set(execution, next.month().toString());
    PairVariables.MONTH_OPENS_ON.set(
        execution, PairVariables.startOf(next.opensOn(), clock.getZone()));
    PairVariables.PERIOD_FROM.set(execution, next.month().atDay(1).toString());
    PairVariables.PERIOD_TO.set(execution, next.month().atEndOfMonth().toString());
    PairVariables.MONTHS_REMAIN.set(execution, !next.last());
  }
}
