package school.mentoring.matching;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The draft that is open in a programme: one of pairs, and beside it one of a change. */
@Component
class OpenDrafts {

  private final ProposalRepository proposals;
  private final Clock clock;

  OpenDrafts(ProposalRepository proposals, Clock clock) {
    this.proposals = proposals;
    this.clock = clock;
  }

  /** The draft of pairs. */
  Optional<Proposal> ofPairs(OrganisationId organisation, ProgrammeId programme) {
    return open(organisation, programme, false);
  }

  /** The draft of a change in pairs at work. */
  Optional<Proposal> ofChange(OrganisationId organisation, ProgrammeId programme) {
    return open(organisation, programme, true);
  }

  /** Pairs that people published before the step of the roadmap that makes their order. */
  Optional<Proposal> published(OrganisationId organisation, ProgrammeId programme) {
    return proposals
        .findByOrganisationAndProgrammeOrderByCreatedAtDesc(organisation, programme)
        .stream()
        .filter(Proposal::waitsForItsStep)
        .findFirst();
  }

  private Optional<Proposal> open(
      OrganisationId organisation, ProgrammeId programme, boolean change) {
    return proposals
        .findByOrganisationAndProgrammeOrderByCreatedAtDesc(organisation, programme)
        .stream()
        .filter(it -> it.state() == Proposal.State.DRAFT)
        .filter(it -> (it.kind() == ProposalKind.AMENDMENT) == change)
        .findFirst();
  }

  Proposal begun(OrganisationId organisation, ProgrammeId programme, ProposalKind kind) {
    return proposals.save(new Proposal(organisation, programme, kind, clock.instant()));
  }
}
