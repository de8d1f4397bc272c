package school.mentoring.matching;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** How the pairs of a proposal become agreed, and who hears of it. */
@Service
public class Agreements {

  private final ProposalRepository kept;
  private final Proposals proposals;
  private final Situations situations;
  private final ConfirmationPolicy confirmation;
  private final Programmes programmes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Agreements(
      ProposalRepository kept,
      Proposals proposals,
      Situations situations,
      ConfirmationPolicy confirmation,
      Programmes programmes,
      ApplicationEventPublisher events,
      Clock clock) {
    this.kept = kept;
    this.proposals = proposals;
    this.situations = situations;
    this.confirmation = confirmation;
    this.programmes = programmes;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The pairs are agreed.
   *
   * @param seen version of the proposal that the person looked at
   * @throws Refusal if it was changed since, has no pairs, or a pair is admissible no more
   */
  @Transactional
  public void confirm(OrganisationId organisation, ProposalId id, int seen, String by) {
    Proposal proposal = held(organisation, id);
    if (proposal.version() != seen) {
      throw Refusal.conflict(
          "Предложение изменили, пока вы его смотрели. Обновите страницу, проверьте пары и подтвердите снова.");
    }
    confirm(organisation, proposal, by);
  }

  /** The pairs are agreed as they stand; a proposal confirmed before stays confirmed. */
  @Transactional
  public void confirmAsItStands(OrganisationId organisation, ProposalId id, Optional<String> by) {
    Proposal proposal = held(organisation, id);
    if (proposal.state() == ProposalState.DRAFT) {
      confirm(organisation, proposal, by.orElse(null));
    }
  }

  private void confirm(OrganisationId organisation, Proposal proposal, String by) {
    confirmation.check(proposal, situations.of(organisation, proposal));
    Set<String> taken = kept.placesTaken(organisation, proposal.programme());
    proposal.confirm(by, clock.instant(), taken);
    kept.saveAndFlush(proposal);
    events.publishEvent(new PairsPublished(organisation, proposal.programme(), proposal.id()));
  }

  /** The proposal, with all changes of its programme's pairs waiting in line. */
  private Proposal held(OrganisationId organisation, ProposalId id) {
    Proposal proposal = proposals.get(organisation, id);
    programmes.hold(proposal.programme());
    return proposal;
  }
}
