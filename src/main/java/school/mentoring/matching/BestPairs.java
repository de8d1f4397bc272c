package school.mentoring.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.MentorId;
import school.mentoring.matching.MatchingProblem.AdmissiblePair;
import school.mentoring.matching.MatchingProblem.MentorCapacity;
import school.mentoring.matching.MatchingProblem.PinnedPair;

/** Computes the best pairs of a situation: as many mentees as possible, then most points. */
final class BestPairs {

  private final Situation situation;
  private final Map<PairKey, Verdict> admissible = new LinkedHashMap<>();

  BestPairs(Situation situation) {
    this.situation = situation;
    MatchingPolicy policy = new MatchingPolicy(situation);
    for (Mentor mentor : situation.mentors()) {
      for (Mentee mentee : situation.mentees()) {
        Verdict verdict = policy.judge(mentor, mentee);
        if (verdict.admissible()) {
          admissible.put(new PairKey(mentor.id(), mentee.id()), verdict);
        }
      }
    }
  }

  /**
   * The best pairs, by the names of mentor and mentee.
   *
   * @param pins pairs decided by people; one that is admissible no more is left out
   */
  List<ProposedPair> with(Set<PairKey> pins) {
    Set<PairKey> kept = stillPossible(pins);
    Set<PinnedPair> pinned = kept.stream().map(PairKey::pin).collect(Collectors.toSet());
    Set<PinnedPair> chosen =
        new ExactMatcher()
            .solve(new MatchingProblem(capacities(), mentees(), pairs(), pinned)).pairs().stream()
                .map(AdmissiblePair::ids)
                .collect(Collectors.toSet());
    List<PairKey> sorted =
        admissible.keySet().stream()
            .filter(it -> chosen.contains(it.pin()))
            .sorted(byNames())
            .toList();
    List<ProposedPair> proposed = new ArrayList<>();
    sorted.forEach(it -> proposed.add(proposed(proposed.size() + 1, it, kept.contains(it))));
    return proposed;
  }

  private ProposedPair proposed(int row, PairKey key, boolean pinned) {
    String form = situation.mentee(key.mentee()).form();
    return ProposedPair.of(row, key, admissible.get(key), form, pinned);
  }

  private Set<PairKey> stillPossible(Set<PairKey> pins) {
    Map<MentorId, Integer> left = new LinkedHashMap<>();
    situation.mentors().forEach(it -> left.put(it.id(), situation.placesLeft(it)));
    Set<PairKey> kept = new LinkedHashSet<>();
    pins.stream()
        .filter(admissible::containsKey)
        .filter(it -> left.merge(it.mentor(), -1, Integer::sum) >= 0)
        .forEach(kept::add);
    return kept;
  }

  private Comparator<PairKey> byNames() {
    return Comparator.<PairKey, String>comparing(
            it -> situation.mentor(it.mentor()).name().full() + it.mentor())
        .thenComparing(it -> situation.mentee(it.mentee()).name().full() + it.mentee());
  }

  private List<MentorCapacity> capacities() {
    return situation.mentors().stream()
        .map(it -> new MentorCapacity(it.id().toString(), situation.placesLeft(it)))
        .toList();
  }

  private List<String> mentees() {
    return situation.mentees().stream().map(it -> it.id().toString()).toList();
  }

  private List<AdmissiblePair> pairs() {
    return admissible.entrySet().stream()
        .map(
            it ->
                new AdmissiblePair(
                    it.getKey().mentor().toString(),
                    it.getKey().mentee().toString(),
                    it.getValue().points()))
        .toList();
  }
}
