package school.mentoring.matching;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import school.mentoring.matching.pair.PairKey;
import school.mentoring.matching.pair.ProposedPair;
import school.mentoring.matching.policy.MatchingPolicy;
import school.mentoring.matching.situation.PinConflicts;
import school.mentoring.matching.situation.Situation;
import school.mentoring.shared.Refusal;

/** Pairs are agreed only while the rules allow each of them, and all of them together. */
@Component
class ConfirmationPolicy {

  private static final String REMEDY =
      ". Исправьте это на странице «Участники» или пересчитайте подбор и подтвердите снова.";

  /**
   * Looks at every pair of a proposal again.
   *
   * @throws Refusal that names the rows, the reasons and the remedy
   */
  void check(Proposal proposal, Situation situation) {
    MatchingPolicy policy = situation.policy();
    List<String> broken =
        proposal.pairs().stream()
            .flatMap(it -> broken(it, situation, policy).stream())
            .collect(Collectors.toList());
    if (broken.isEmpty()) {
      broken.addAll(new PinConflicts(situation).of(keys(proposal)));
    }
    if (!broken.isEmpty()) {
      throw Refusal.conflict("Пары не подтверждены. " + String.join("; ", broken) + REMEDY);
    }
  }

  private static Set<PairKey> keys(Proposal proposal) {
    return proposal.pairs().stream().map(ProposedPair::key).collect(Collectors.toSet());
  }

  private static Optional<String> broken(
      ProposedPair pair, Situation situation, MatchingPolicy policy) {
    String row = "Строка %d: ".formatted(pair.row());
    return situation.knows(pair.key())
        ? policy
            .judge(situation.mentor(pair.mentor()), situation.mentee(pair.mentee()))
            .obstacle()
            .map(row::concat)
        : Optional.of(row + "кто-то из двоих выбыл или уже состоит в другой паре");
  }
}
