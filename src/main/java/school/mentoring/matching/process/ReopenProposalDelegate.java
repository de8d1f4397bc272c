package school.mentoring.matching.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import school.mentoring.matching.Matchings;

/** Lets the pairs be changed again after their order was rejected. */
@Component
class ReopenProposalDelegate implements JavaDelegate {

  private final Matchings matchings;

  ReopenProposalDelegate(Matchings matchings) {
    this.matchings = matchings;
  }

  @Override
  public void execute(DelegateExecution execution) {
    matchings.reopen(
        MatchingVariables.organisation(execution), MatchingVariables.proposal(execution));
  }
}
