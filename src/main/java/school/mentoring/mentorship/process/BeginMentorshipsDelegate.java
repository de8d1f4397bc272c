package school.mentoring.mentorship.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import school.mentoring.matching.ProposalId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.order.OrderId;

/** The order on pairs is in force: its pairs begin. */
@Component
class BeginMentorshipsDelegate implements JavaDelegate {

  private final Mentorships mentorships;

  BeginMentorshipsDelegate(Mentorships mentorships) {
    this.mentorships = mentorships;
  }

  @Override
  public void execute(DelegateExecution execution) {
    mentorships.begin(
        PairVariables.organisation(execution),
        PairVariables.programme(execution),
        ProposalId.of(PairVariables.PROPOSAL.from(execution)),
        OrderId.of(PairVariables.ORDER.from(execution)));
  }
}
