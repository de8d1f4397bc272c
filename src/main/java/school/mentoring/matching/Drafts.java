package school.mentoring.matching;

import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.matching.situation.BestPairs;
import school.mentoring.matching.situation.Plan;
import school.mentoring.matching.situation.Situation;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/**
 * How a draft of pairs begins beside the roadmap: by hand, with known pairs alone, or because a
 * mentor became free. A programme never has two.
 */
@Service
public class Drafts {

  private final Proposals proposals;
  private final Matchings matchings;
  private final Situations situations;
  private final Computation computation;
  private final Programmes programmes;
  private final ApplicationEventPublisher events;

  Drafts(
      Proposals proposals,
      Matchings matchings,
      Situations situations,
      Computation computation,
      Programmes programmes,
      ApplicationEventPublisher events) {
    this.proposals = proposals;
    this.matchings = matchings;
    this.situations = situations;
    this.computation = computation;
    this.programmes = programmes;
    this.events = events;
  }

  /** The best pairs for everybody who has none, because people want to see them now. */
  @Transactional
  public ProposalId propose(OrganisationId organisation, ProgrammeId programme) {
    return opened(organisation, programme, matchings.propose(organisation, programme));
  }

  /** A draft of known pairs alone: what was computed leaves it, what people decided on stays. */
  @Transactional
  public ProposalId onlyKnown(OrganisationId organisation, ProgrammeId programme) {
    programmes.hold(programme);
    Proposal draft =
        proposals
            .draftOfPairs(organisation, programme)
            .orElseGet(() -> proposals.begun(organisation, programme, ProposalKind.KNOWN));
    draft.onlyKnown(true);
    computation.compute(organisation, draft);
    return opened(organisation, programme, draft.id());
  }

  /** Beside the known pairs of a draft the best ones are proposed for everybody else. */
  @Transactional
  public void proposeOthers(OrganisationId organisation, ProgrammeId programme) {
    programmes.hold(programme);
    proposals
        .draftOfPairs(organisation, programme)
        .ifPresent(
            it -> {
              it.onlyKnown(false);
              computation.compute(organisation, it);
            });
  }

  private ProposalId opened(
      OrganisationId organisation, ProgrammeId programme, ProposalId proposal) {
    events.publishEvent(new DraftOpened(organisation, programme, proposal));
    return proposal;
  }

  /** Computes the open draft anew, if there is one; known pairs are left as they are. */
  @Transactional
  public void refresh(OrganisationId organisation, ProgrammeId programme) {
    programmes.hold(programme);
    proposals
        .draftOfPairs(organisation, programme)
        .ifPresent(it -> computation.compute(organisation, it));
  }

  /**
   * The draft for those who wait, after a mentor became free: the open one computed anew, or a new
   * one if it gives at least one of them a mentor.
   *
   * @return empty if nobody can be helped, or people are entering known pairs
   */
  @Transactional
  public Optional<ProposalId> forThoseWaiting(OrganisationId organisation, ProgrammeId programme) {
    programmes.hold(programme);
    Optional<Proposal> draft = proposals.draftOfPairs(organisation, programme);
    if (draft.isEmpty()) {
      return helpful(organisation, programme);
    }
    draft.ifPresent(it -> computation.compute(organisation, it));
    return draft
        .filter(it -> it.kind() == ProposalKind.COMPUTED && !it.pairs().isEmpty())
        .map(Proposal::id);
  }

  private Optional<ProposalId> helpful(OrganisationId organisation, ProgrammeId programme) {
    Situation situation = situations.of(organisation, programme);
    Plan plan = new BestPairs(situation).with(Set.of());
    boolean helps =
        plan.pairs().stream().anyMatch(it -> situation.alone(situation.mentee(it.mentee())));
    if (!helps) {
      return Optional.empty();
    }
    Proposal draft = proposals.begun(organisation, programme, ProposalKind.COMPUTED);
    draft.propose(plan.pairs());
    computation.keep(organisation, draft, situation, plan);
    return Optional.of(draft.id());
  }
}
