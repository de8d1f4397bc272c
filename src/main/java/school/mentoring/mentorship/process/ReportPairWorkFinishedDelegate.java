package school.mentoring.mentorship.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import school.mentoring.mentorship.PairWorks;

/** The work of the pairs is over: whoever waits for it is told. */
@Component
class ReportPairWorkFinishedDelegate implements JavaDelegate {

  private final PairWorks works;

  ReportPairWorkFinishedDelegate(PairWorks works) {
    this.works = works;
  }

  @Override
  public void execute(DelegateExecution execution) {
    works.reportFinished(PairVariables.programme(execution));
  }
}
