package school.mentoring.matching;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.MentorId;
import school.mentoring.matching.pair.ConfirmedPair;
import school.mentoring.matching.pair.PairKey;
import school.mentoring.matching.pair.ProposedPair;
import school.mentoring.matching.situation.BestPairs;
import school.mentoring.matching.situation.Plan;
import school.mentoring.matching.situation.Situation;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The proposals of pairs in the programmes, up to their order and after it. */
@Service
public class Matchings {

  private final ProposalRepository kept;
  private final Proposals proposals;
  private final Situations situations;
  private final Computation computation;
  private final Programmes programmes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Matchings(
      ProposalRepository kept,
      Proposals proposals,
      Situations situations,
      Computation computation,
      Programmes programmes,
      ApplicationEventPublisher events,
      Clock clock) {
    this.kept = kept;
    this.proposals = proposals;
    this.situations = situations;
    this.computation = computation;
    this.programmes = programmes;
    this.events = events;
    this.clock = clock;
  }

  /**
   * A proposal of the best pairs for everybody who has none yet in the programme. A draft that is
   * there already is computed anew and returned; one of known pairs alone stays so.
   */
  @Transactional
  public ProposalId propose(OrganisationId organisation, ProgrammeId programme) {
    programmes.hold(programme);
    Proposal draft =
        proposals
            .draftOfPairs(organisation, programme)
            .orElseGet(() -> proposals.begun(organisation, programme, ProposalKind.COMPUTED));
    if (draft.pairs().isEmpty()) {
      draft.onlyKnown(false);
    }
    computation.compute(organisation, draft);
    return draft.id();
  }

  /**
   * What a step of the roadmap makes an order of: the pairs that people published before it came,
   * otherwise the open draft or a new one.
   */
  @Transactional
  public ProposalId request(OrganisationId organisation, ProgrammeId programme) {
    programmes.hold(programme);
    ProposalId id =
        proposals
            .published(organisation, programme)
            .map(Proposal::id)
            .orElseGet(() -> propose(organisation, programme));
    requested(organisation, id);
    return id;
  }

  /** A step of the roadmap took a proposal on. */
  @Transactional
  public void requested(OrganisationId organisation, ProposalId id) {
    get(organisation, id).request();
  }

  /** Computes a draft anew; one that is confirmed already stays as it is. */
  @Transactional
  public void refresh(OrganisationId organisation, ProposalId id) {
    Proposal proposal = get(organisation, id);
    if (proposal.state() == Proposal.State.DRAFT) {
      computation.compute(organisation, proposal);
    }
  }

  /** The pairs of a proposal, in the order of the annex; those that failed later are left out. */
  @Transactional(readOnly = true)
  public List<ConfirmedPair> confirmedPairs(OrganisationId organisation, ProposalId proposal) {
    return get(organisation, proposal).pairs().stream()
        .filter(it -> !it.dissolved())
        .map(it -> new ConfirmedPair(it.row(), it.mentor(), it.mentee(), it.form()))
        .toList();
  }

  /** The mentees with a valid consent who have no pair in the programme after this proposal. */
  @Transactional(readOnly = true)
  public List<MenteeId> unmatched(OrganisationId organisation, ProposalId id) {
    Proposal proposal = get(organisation, id);
    Situation situation = situations.of(organisation, proposal.programme());
    Set<MenteeId> matched = proposal.matched();
    return situation.mentees().stream()
        .filter(it -> it.admitted(situation.today()) && situation.alone(it))
        .map(Mentee::id)
        .filter(it -> !matched.contains(it))
        .toList();
  }

  /**
   * A confirmed proposal of the best pair for one mentee; empty if no admissible mentor is free.
   */
  @Transactional
  public Optional<ProposalId> proposeFor(
      OrganisationId organisation, ProgrammeId programme, MenteeId mentee) {
    programmes.hold(programme);
    Situation situation = situations.of(organisation, programme).only(mentee);
    Plan plan = new BestPairs(situation).with(Set.of());
    return plan.pairs().stream()
        .findFirst()
        .map(
            it -> {
              Proposal proposal = confirmedAtOnce(organisation, programme, it);
              computation.keep(organisation, proposal, situation, plan);
              return proposal.id();
            });
  }

  private Proposal confirmedAtOnce(
      OrganisationId organisation, ProgrammeId programme, ProposedPair pair) {
    Proposal proposal = proposals.begun(organisation, programme, ProposalKind.COMPUTED);
    proposal.propose(List.of(pair));
    proposal.request();
    proposal.confirm(null, clock.instant(), kept.placesTaken(organisation, programme));
    kept.flush();
    proposals
        .draftOfPairs(organisation, programme)
        .ifPresent(it -> computation.compute(organisation, it));
    return proposal;
  }

  /** The pair failed: its place is free again, and the two are never proposed again. */
  @Transactional
  public void dissolved(
      OrganisationId organisation, ProgrammeId programme, MentorId mentor, MenteeId mentee) {
    PairKey key = new PairKey(mentor, mentee);
    proposals.of(organisation, programme).stream()
        .filter(it -> it.state() != Proposal.State.DRAFT)
        .forEach(it -> it.dissolve(key));
    events.publishEvent(new PlaceFreed(organisation));
  }

  /** The order was rejected: the pairs may be changed again. */
  @Transactional
  public void reopen(OrganisationId organisation, ProposalId proposal) {
    get(organisation, proposal).reopen();
  }

  /** The order on the pairs took effect. */
  @Transactional
  public void ordered(OrganisationId organisation, ProposalId proposal) {
    get(organisation, proposal).ordered();
  }

  private Proposal get(OrganisationId organisation, ProposalId id) {
    return proposals.get(organisation, id);
  }
}
