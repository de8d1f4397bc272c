package school.mentoring.matching.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import school.mentoring.matching.Matchings;

/** Computes the best pairs before people look at them. */
@Component
class ProposePairsDelegate implements JavaDelegate {

  private final Matchings matchings;

  ProposePairsDelegate(Matchings matchings) {
    this.matchings = matchings;
  }

  @Override
  public void execute(DelegateExecution execution) {
    MatchingVariables.PROPOSAL.set(
        execution,
        matchings
            .request(
                MatchingVariables.organisation(execution), MatchingVariables.programme(execution))
            .toString());
  }
}
