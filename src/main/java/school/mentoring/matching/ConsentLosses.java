package school.mentoring.matching;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.ConsentWithdrawn;
import school.mentoring.enrolment.Enrolment;

/** Whoever takes the consent to processing back leaves every draft at once, pinned or not. */
@Component
class ConsentLosses {

  private final ProposalRepository proposals;
  private final Enrolment enrolment;
  private final Clock clock;

  ConsentLosses(ProposalRepository proposals, Enrolment enrolment, Clock clock) {
    this.proposals = proposals;
    this.enrolment = enrolment;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void withdrawn(ConsentWithdrawn event) {
    boolean admitted =
        enrolment.get(event.organisation(), event.participant()).admitted(LocalDate.now(clock));
    if (!admitted) {
      proposals
          .findByOrganisationAndAgreementState(event.organisation(), ProposalState.DRAFT)
          .forEach(it -> it.leaveOut(event.participant()));
    }
  }
}
