package school.mentoring.matching.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import school.mentoring.matching.Matchings;

/** Computes the pairs anew with what the meeting and the survey brought. */
@Component
class RefreshProposalDelegate implements JavaDelegate {

  private final Matchings matchings;

  RefreshProposalDelegate(Matchings matchings) {
    this.matchings = matchings;
  }

  @Override
  public void execute(DelegateExecution execution) {
    matchings.refresh(
        MatchingVariables.organisation(execution), MatchingVariables.proposal(execution));
  }
}
