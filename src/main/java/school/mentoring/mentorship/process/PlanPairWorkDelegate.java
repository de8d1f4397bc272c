package school.mentoring.mentorship.process;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import school.mentoring.mentorship.PairWorkPlan;
import school.mentoring.mentorship.PairWorks;

/** Opens the work of the pairs and sets its dates. */
@Component
class PlanPairWorkDelegate implements JavaDelegate {

  private final PairWorks works;
  private final Clock clock;

  PlanPairWorkDelegate(PairWorks works, Clock clock) {
    this.works = works;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var organisation = PairVariables.organisation(execution);
    var programme = PairVariables.programme(execution);
    works.open(organisation, programme, PairVariables.meetings(execution));
    PairWorkPlan plan = works.plan(organisation, programme, PairWorkCall.of(execution).windows());
    var zone = clock.getZone();
    PairVariables.LAST_MEETINGS_FROM.set(
        execution, PairVariables.startOf(plan.lastMeetingsFrom(), zone));
    PairVariables.CLOSING_DATE.set(execution, PairVariables.startOf(plan.closingDate(), zone));
  }
}
