package school.mentoring.matching;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/**
 * The proposals of a programme: those in force, and the drafts that are open in it, one of pairs
 * and beside it one of a change.
 */
@Service
public class Proposals {

  private final ProposalRepository proposals;
  private final Clock clock;

  Proposals(ProposalRepository proposals, Clock clock) {
    this.proposals = proposals;
    this.clock = clock;
  }

  /**
   * A proposal of an organisation.
   *
   * @throws Refusal if there is none
   */
  public Proposal get(OrganisationId organisation, ProposalId id) {
    return proposals
        .findByIdAndOrganisation(id, organisation)
        .orElseThrow(
            () ->
                Refusal.notFound(
                    "Предложение пар не найдено: откройте его со страницы программы."));
  }

  /** All of a programme, the newest first. */
  public List<Proposal> of(OrganisationId organisation, ProgrammeId programme) {
    return proposals.findByOrganisationAndProgrammeOrderByCreatedAtDesc(organisation, programme);
  }

  /** The newest one of pairs, whatever its state. */
  public Optional<Proposal> newest(OrganisationId organisation, ProgrammeId programme) {
    return of(organisation, programme).stream()
        .filter(it -> it.kind() != ProposalKind.AMENDMENT)
        .findFirst();
  }

  /** The open draft of pairs. */
  public Optional<Proposal> draftOfPairs(OrganisationId organisation, ProgrammeId programme) {
    return draft(organisation, programme, false);
  }

  /** The open draft of a change in pairs at work. */
  Optional<Proposal> draftOfChange(OrganisationId organisation, ProgrammeId programme) {
    return draft(organisation, programme, true);
  }

  /** Pairs that people published before the step of the roadmap that makes their order. */
  Optional<Proposal> published(OrganisationId organisation, ProgrammeId programme) {
    return of(organisation, programme).stream().filter(Proposal::waitsForItsStep).findFirst();
  }

  private Optional<Proposal> draft(
      OrganisationId organisation, ProgrammeId programme, boolean change) {
    return of(organisation, programme).stream()
        .filter(it -> it.state() == Proposal.State.DRAFT)
        .filter(it -> (it.kind() == ProposalKind.AMENDMENT) == change)
        .findFirst();
  }

  Proposal begun(OrganisationId organisation, ProgrammeId programme, ProposalKind kind) {
    return proposals.save(new Proposal(organisation, programme, kind, clock.instant()));
  }
}
