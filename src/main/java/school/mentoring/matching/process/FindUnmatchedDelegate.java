package school.mentoring.matching.process;

import java.util.ArrayList;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import school.mentoring.matching.Matchings;
import school.mentoring.matching.ProposalId;
import school.mentoring.shared.OrganisationId;

/** Notes that the order is in force and finds who is left without a pair. */
@Component
class FindUnmatchedDelegate implements JavaDelegate {

  private final Matchings matchings;

  FindUnmatchedDelegate(Matchings matchings) {
    this.matchings = matchings;
  }

  @Override
  public void execute(DelegateExecution execution) {
    OrganisationId organisation = MatchingVariables.organisation(execution);
    ProposalId proposal = MatchingVariables.proposal(execution);
    matchings.ordered(organisation, proposal);
    ArrayList<String> unmatched = new ArrayList<>();
    matchings.unmatched(organisation, proposal).forEach(it -> unmatched.add(it.toString()));
    MatchingVariables.UNMATCHED.set(execution, unmatched);
    MatchingVariables.HAS_UNMATCHED.set(execution, !unmatched.isEmpty());
  }
}
