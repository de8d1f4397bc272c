package school.mentoring.matching;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.MentorId;
import school.mentoring.matching.pair.PairKey;
import school.mentoring.matching.situation.PinConflicts;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/**
 * What people change in a proposal; after each change the rest is computed anew. A pin that became
 * impossible meanwhile is not kept then; who asks for nothing but computing is told of it instead.
 */
@Service
public class ProposalChanges {

  private final ProposalRepository kept;
  private final Proposals proposals;
  private final Situations situations;
  private final Computation computation;
  private final ConfirmationPolicy confirmation;
  private final Programmes programmes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ProposalChanges(
      ProposalRepository kept,
      Proposals proposals,
      Situations situations,
      Computation computation,
      ConfirmationPolicy confirmation,
      Programmes programmes,
      ApplicationEventPublisher events,
      Clock clock) {
    this.kept = kept;
    this.proposals = proposals;
    this.situations = situations;
    this.computation = computation;
    this.confirmation = confirmation;
    this.programmes = programmes;
    this.events = events;
    this.clock = clock;
  }

  /** A proposed pair stays when the rest is computed anew, or need not stay any more. */
  @Transactional
  public void pin(OrganisationId organisation, ProposalId id, PairKey pair, boolean pinned) {
    change(organisation, id, it -> it.pin(pair, pinned));
  }

  /** The pair is not proposed any more; its mentee gets another mentor if there is one. */
  @Transactional
  public void ban(OrganisationId organisation, ProposalId id, PairKey pair) {
    change(organisation, id, it -> it.ban(pair));
  }

  @Transactional
  public void unban(OrganisationId organisation, ProposalId id, PairKey pair) {
    change(organisation, id, it -> it.unban(pair));
  }

  /**
   * A pair that people decided on, known before or instead of the proposed one.
   *
   * @throws Refusal if a rule forbids it, or it contradicts other pins; the message names them
   */
  @Transactional
  public void fix(OrganisationId organisation, ProposalId id, PairKey pair) {
    change(organisation, id, it -> fixed(organisation, it, pair));
  }

  /** The same in the place of another mentor of the mentee. */
  @Transactional
  public void replace(OrganisationId organisation, ProposalId id, PairKey pair, MentorId instead) {
    change(
        organisation,
        id,
        it -> {
          it.pin(new PairKey(instead, pair.mentee()), false);
          fixed(organisation, it, pair);
        });
  }

  /**
   * Pairs that were known before; those that a rule forbids are left out.
   *
   * @return why a pair was left out, in the order of the pairs; empty for one that was taken
   */
  @Transactional
  public List<Optional<String>> fixAll(
      OrganisationId organisation, ProposalId id, List<PairKey> pairs) {
    List<Optional<String>> obstacles = new ArrayList<>();
    change(
        organisation,
        id,
        proposal -> {
          PinConflicts conflicts = new PinConflicts(situations.of(organisation, proposal));
          for (PairKey pair : pairs) {
            Optional<String> obstacle = conflicts.adding(pair, proposal.pins());
            obstacles.add(obstacle);
            if (obstacle.isEmpty()) {
              proposal.fix(pair);
            }
          }
        });
    return obstacles;
  }

  /** Two mentees change their mentors. */
  @Transactional
  public void swap(OrganisationId organisation, ProposalId id, PairKey one, PairKey other) {
    change(
        organisation,
        id,
        it -> {
          it.pin(one, false);
          it.pin(other, false);
          fixed(organisation, it, new PairKey(one.mentor(), other.mentee()));
          fixed(organisation, it, new PairKey(other.mentor(), one.mentee()));
        });
  }

  /**
   * Computes everything anew that is not pinned.
   *
   * @throws Refusal if pins contradict the rules or each other; the message names them all
   */
  @Transactional
  public void recompute(OrganisationId organisation, ProposalId id) {
    change(
        organisation,
        id,
        it -> new PinConflicts(situations.of(organisation, it)).refuse(it.pins()));
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
    if (proposal.state() == Proposal.State.DRAFT) {
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

  private void change(OrganisationId organisation, ProposalId id, Consumer<Proposal> change) {
    Proposal proposal = held(organisation, id);
    change.accept(proposal);
    computation.compute(organisation, proposal);
  }

  private void fixed(OrganisationId organisation, Proposal proposal, PairKey pair) {
    new PinConflicts(situations.of(organisation, proposal))
        .adding(pair, proposal.pins())
        .ifPresent(
            it -> {
              throw Refusal.conflict(
                  "Пару составить нельзя: %s. Снимите лишнее закрепление или запрет, или исправьте данные на странице «Участники»."
                      .formatted(it));
            });
    proposal.fix(pair);
  }

  /** The proposal, with all changes of its programme's pairs waiting in line. */
  private Proposal held(OrganisationId organisation, ProposalId id) {
    Proposal proposal = proposals.get(organisation, id);
    programmes.hold(proposal.programme());
    return proposal;
  }
}
