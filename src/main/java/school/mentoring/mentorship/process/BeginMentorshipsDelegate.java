package school.mentoring.mentorship.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import school.mentoring.matching.ProposalId;
import school.mentoring.mentorship.PairBeginnings;
import school.mentoring.order.OrderId;

/** The order on pairs is in force: its pairs begin. */
@Component
class BeginMentorshipsDelegate implements JavaDelegate {

  private final PairBeginnings beginnings;

  BeginMentorshipsDelegate(PairBeginnings beginnings) {
    this.beginnings = beginnings;
  }

  @Override
  public void execute(DelegateExecution execution) {
    beginnings.begin(
        PairVariables.organisation(execution),
        PairVariables.programme(execution),
        ProposalId.of(PairVariables.PROPOSAL.from(execution)),
        OrderId.of(PairVariables.ORDER.from(execution)));
  }
}
