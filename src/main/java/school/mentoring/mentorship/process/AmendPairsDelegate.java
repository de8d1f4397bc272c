package school.mentoring.mentorship.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import school.mentoring.matching.ProposalId;
import school.mentoring.mentorship.papers.PairAmendments;
import school.mentoring.order.OrderId;

/** The order on changes is in force: old pairs end, new ones begin. */
@Component
class AmendPairsDelegate implements JavaDelegate {

  private final PairAmendments amendments;

  AmendPairsDelegate(PairAmendments amendments) {
    this.amendments = amendments;
  }

  @Override
  public void execute(DelegateExecution execution) {
    amendments.carryOut(
        PairVariables.organisation(execution),
        PairVariables.programme(execution),
        ProposalId.of(PairVariables.PROPOSAL.from(execution)),
        OrderId.of(PairVariables.ORDER.from(execution)));
  }
}
