package school.mentoring.matching;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.matching.pair.ConfirmedPair;
import school.mentoring.matching.pair.PairEnding;
import school.mentoring.matching.pair.PairKey;
import school.mentoring.matching.situation.PinConflicts;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** Changes in pairs that an order has joined, collected until another order makes them. */
@Service
public class Amendments {

  private final ProposalRepository kept;
  private final Proposals proposals;
  private final Situations situations;
  private final Computation computation;
  private final ConfirmationPolicy confirmation;
  private final Programmes programmes;
  private final Clock clock;

  Amendments(
      ProposalRepository kept,
      Proposals proposals,
      Situations situations,
      Computation computation,
      ConfirmationPolicy confirmation,
      Programmes programmes,
      Clock clock) {
    this.kept = kept;
    this.proposals = proposals;
    this.situations = situations;
    this.computation = computation;
    this.confirmation = confirmation;
    this.programmes = programmes;
    this.clock = clock;
  }

  /** The changes collected in a programme; empty if there are none. */
  @Transactional(readOnly = true)
  public Optional<Amendment> open(OrganisationId organisation, ProgrammeId programme) {
    return proposals.draftOfChange(organisation, programme).map(Amendments::amendment);
  }

  /** The changes that an order tells of or told of; empty if its subject is something else. */
  @Transactional(readOnly = true)
  public Optional<Amendment> find(OrganisationId organisation, String subject) {
    return id(subject)
        .flatMap(it -> kept.findByIdAndOrganisation(it, organisation))
        .filter(it -> it.kind() == ProposalKind.AMENDMENT)
        .map(Amendments::amendment);
  }

  /** A pair at work is to end. */
  @Transactional
  public void end(OrganisationId organisation, ProgrammeId programme, PairEnding ending) {
    change(organisation, programme, it -> it.end(ending));
  }

  /** A pair is to begin. */
  @Transactional
  public void add(OrganisationId organisation, ProgrammeId programme, PairKey pair) {
    change(organisation, programme, it -> fixed(organisation, it, pair));
  }

  /** The mentee of a pair is to have another mentor. */
  @Transactional
  public void replace(
      OrganisationId organisation, ProgrammeId programme, PairEnding ending, PairKey pair) {
    change(
        organisation,
        programme,
        it -> {
          it.end(ending);
          fixed(organisation, it, pair);
        });
  }

  /** What was collected of a pair is not wanted any more. */
  @Transactional
  public void drop(OrganisationId organisation, ProgrammeId programme, PairKey pair) {
    change(
        organisation,
        programme,
        it -> {
          it.keep(pair);
          it.drop(pair);
        });
  }

  /**
   * The changes are agreed, and the new pairs take their places.
   *
   * @throws Refusal if nothing was collected, or a pair is admissible no more
   */
  @Transactional
  public Amendment confirm(
      OrganisationId organisation, ProgrammeId programme, int seen, String by) {
    programmes.hold(programme);
    Proposal draft =
        proposals.draftOfChange(organisation, programme).orElseThrow(Amendments::nothing);
    if (draft.version() != seen) {
      throw Refusal.conflict(
          "Изменения дополнили, пока вы их смотрели. Обновите страницу, проверьте их и повторите.");
    }
    if (draft.pairs().isEmpty() && draft.endings().isEmpty()) {
      throw nothing();
    }
    confirmation.check(draft, situations.of(organisation, draft));
    draft.confirm(by, clock.instant(), kept.placesTaken(organisation, programme));
    kept.saveAndFlush(draft);
    return amendment(draft);
  }

  private static Refusal nothing() {
    return new Refusal("Изменений нет: сначала завершите, замените или добавьте пару.");
  }

  private void change(
      OrganisationId organisation, ProgrammeId programme, Consumer<Proposal> change) {
    programmes.hold(programme);
    Proposal draft =
        proposals
            .draftOfChange(organisation, programme)
            .orElseGet(() -> proposals.begun(organisation, programme, ProposalKind.AMENDMENT));
    change.accept(draft);
    computation.compute(organisation, draft);
  }

  private void fixed(OrganisationId organisation, Proposal draft, PairKey pair) {
    new PinConflicts(situations.of(organisation, draft))
        .adding(pair, draft.pins())
        .ifPresent(
            it -> {
              throw Refusal.conflict(
                  "Пару составить нельзя: %s. Завершите прежнюю пару этим же приказом или исправьте данные на странице «Участники»."
                      .formatted(it));
            });
    draft.fix(pair);
  }

  private static Amendment amendment(Proposal draft) {
    List<ConfirmedPair> begins =
        draft.pairs().stream()
            .map(it -> new ConfirmedPair(it.row(), it.mentor(), it.mentee(), it.form()))
            .toList();
    return new Amendment(draft.id(), draft.version(), Set.copyOf(draft.endings()), begins);
  }

  private static Optional<ProposalId> id(String subject) {
    try {
      return Optional.ofNullable(subject).map(UUID::fromString).map(ProposalId::new);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
