package school.mentoring.matching;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.matching.pair.PairKey;
import school.mentoring.matching.pair.ProposedPair;
import school.mentoring.matching.policy.Verdict;
import school.mentoring.shared.Refusal;

/**
 * The pairs of a proposal, with what people decided of them: a pin stays when the rest is computed
 * anew, a ban is proposed no more.
 */
@Embeddable
class ProposedPairs {

  @ElementCollection
  @CollectionTable(name = "matching_pair", joinColumns = @JoinColumn(name = "proposal_id"))
  private List<ProposedPair> rows = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "matching_ban", joinColumns = @JoinColumn(name = "proposal_id"))
  private Set<PairKey> bans = new HashSet<>();

  protected ProposedPairs() {}

  /** Takes over newly computed pairs; equal ones are not written again. */
  void become(List<ProposedPair> computed) {
    if (!inOrder().equals(computed)) {
      rows.clear();
      rows.addAll(computed);
    }
  }

  /** A pair stays, or need not stay any more. */
  void pin(PairKey key, boolean pinned) {
    if (rows.stream().noneMatch(it -> it.key().equals(key))) {
      throw Refusal.conflict("Этой пары в предложении уже нет: обновите страницу.");
    }
    replace(key, it -> it.pinned(pinned));
  }

  /** A pair that people decided on takes the place of what was proposed for its mentee. */
  void fix(PairKey key) {
    rows.removeIf(it -> it.mentee().equals(key.mentee()) && !it.pinned() || it.key().equals(key));
    rows.add(ProposedPair.of(rows.size() + 1, key, Verdict.undecided(), "", true));
  }

  void ban(PairKey key) {
    drop(key);
    bans.add(key);
  }

  void unban(PairKey key) {
    bans.remove(key);
  }

  void drop(PairKey key) {
    rows.removeIf(it -> it.key().equals(key));
  }

  /** The pairs of a person go, pinned too. */
  void leaveOut(UUID person) {
    rows.removeIf(it -> it.mentor().id().equals(person) || it.mentee().id().equals(person));
  }

  /** Each pair takes a place of its mentee from now on. */
  void takePlaces(MenteePlaces places) {
    rows.replaceAll(it -> it.takingPlace(places.next(it.mentee())));
  }

  void leavePlaces() {
    rows.replaceAll(it -> it.takingPlace(null));
  }

  /** A pair in force failed; one that is not in force has nothing to fail. */
  void dissolve(PairKey key) {
    if (rows.stream().anyMatch(it -> it.key().equals(key) && it.inForce())) {
      replace(key, ProposedPair::failed);
    }
  }

  private void replace(PairKey key, UnaryOperator<ProposedPair> change) {
    rows.replaceAll(it -> it.key().equals(key) ? change.apply(it) : it);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** In the order of the annex. */
  List<ProposedPair> inOrder() {
    return rows.stream().sorted(Comparator.comparingInt(ProposedPair::row)).toList();
  }

  Set<PairKey> pins() {
    return rows.stream()
        .filter(ProposedPair::pinned)
        .map(ProposedPair::key)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  Set<PairKey> bans() {
    return Set.copyOf(bans);
  }

  /** Who has a mentor; pairs that failed do not count. */
  Set<MenteeId> matched() {
    return rows.stream()
        .filter(it -> !it.dissolved())
        .map(ProposedPair::mentee)
        .collect(Collectors.toSet());
  }
}
