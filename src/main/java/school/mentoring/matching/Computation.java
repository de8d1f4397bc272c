package school.mentoring.matching;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import school.mentoring.matching.pair.PairKey;
import school.mentoring.matching.settings.SettingsText;
import school.mentoring.matching.situation.BestPairs;
import school.mentoring.matching.situation.Plan;
import school.mentoring.matching.situation.Situation;
import school.mentoring.shared.OrganisationId;

/** Computes the pairs of a draft and keeps the run that found them. */
@Component
class Computation {

  private final Situations situations;
  private final KeptProofs proofs;
  private final CarriedPairs carried;

  Computation(Situations situations, KeptProofs proofs, CarriedPairs carried) {
    this.situations = situations;
    this.proofs = proofs;
    this.carried = carried;
  }

  /**
   * Computes everything anew that is not pinned; pairs that go on from last year are pinned first.
   *
   * @return pins that are possible no more and were not kept
   */
  Set<PairKey> compute(OrganisationId organisation, Proposal draft) {
    carried.pinInto(organisation, draft);
    Situation situation = situations.of(organisation, draft);
    if (draft.kind().byHand()) {
      return onlyPinned(draft, situation);
    }
    Plan plan = new BestPairs(situation).with(draft.pins());
    draft.propose(plan.pairs());
    keep(organisation, draft, situation, plan);
    return plan.leftOut();
  }

  /** Where people know the pairs nothing is computed, and there is nothing to prove. */
  private static Set<PairKey> onlyPinned(Proposal draft, Situation situation) {
    Set<PairKey> leftOut = new LinkedHashSet<>(draft.pins());
    draft.propose(new BestPairs(situation).only(draft.pins()));
    leftOut.removeAll(draft.pins());
    return leftOut;
  }

  /** Keeps a run beside its proposal; where nothing could be chosen there is nothing to prove. */
  void keep(OrganisationId organisation, Proposal proposal, Situation situation, Plan plan) {
    if (!plan.problem().admissible().isEmpty()) {
      proofs.keep(organisation, proposal, SettingsText.of(situation.settings()), plan);
    }
  }
}
