package school.mentoring.mentorship.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import school.mentoring.mentorship.AccompanimentId;
import school.mentoring.mentorship.Accompaniments;

/** The pairs of a set have done their work. */
@Component
class FinishMentorshipsDelegate implements JavaDelegate {

  private final Accompaniments accompaniments;

  FinishMentorshipsDelegate(Accompaniments accompaniments) {
    this.accompaniments = accompaniments;
  }

  @Override
  public void execute(DelegateExecution execution) {
    accompaniments.finish(
        PairVariables.organisation(execution),
        AccompanimentId.of(PairVariables.ACCOMPANIMENT.from(execution)));
  }
}
