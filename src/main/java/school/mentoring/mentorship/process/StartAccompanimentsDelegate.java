package school.mentoring.mentorship.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import school.mentoring.mentorship.Mentorships;

/** Takes up the pairs that began before the stage did. */
@Component
class StartAccompanimentsDelegate implements JavaDelegate {

  private final Mentorships mentorships;

  StartAccompanimentsDelegate(Mentorships mentorships) {
    this.mentorships = mentorships;
  }

  @Override
  public void execute(DelegateExecution execution) {
    mentorships.startWaiting(
        PairVariables.organisation(execution), PairVariables.programme(execution));
  }
}
