package school.mentoring.mentorship.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import school.mentoring.mentorship.PairBeginnings;

/** Takes up the pairs that began before the stage did. */
@Component
class StartAccompanimentsDelegate implements JavaDelegate {

  private final PairBeginnings beginnings;

  StartAccompanimentsDelegate(PairBeginnings beginnings) {
    this.beginnings = beginnings;
  }

  @Override
  public void execute(DelegateExecution execution) {
    beginnings.startWaiting(
        PairVariables.organisation(execution), PairVariables.programme(execution));
  }
}
