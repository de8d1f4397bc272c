package school.mentoring.mentorship.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import school.mentoring.mentorship.PairWorks;

/** Asks whether any pair is still at work, so that nobody waits for those that ended already. */
@Component
class CheckPairsEndedDelegate implements JavaDelegate {

  private final PairWorks works;

  CheckPairsEndedDelegate(PairWorks works) {
    this.works = works;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean ended = works.allPairsEnded(PairVariables.programme(execution));
    PairVariables.PAIRS_ENDED.set(execution, ended);
  }
}
