package school.mentoring.matching.situation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.MentorId;
import school.mentoring.matching.optimum.EvenLoad;
import school.mentoring.matching.optimum.ExactMatcher;
import school.mentoring.matching.optimum.MatchingProblem;
import school.mentoring.matching.optimum.MatchingProblem.AdmissiblePair;
import school.mentoring.matching.optimum.MatchingProblem.MenteeDemand;
import school.mentoring.matching.optimum.MatchingProblem.MentorCapacity;
import school.mentoring.matching.optimum.MatchingProblem.PinnedPair;
import school.mentoring.matching.optimum.MatchingResult;
import school.mentoring.matching.pair.PairKey;
import school.mentoring.matching.pair.ProposedPair;

/** Computes the best pairs of a situation by its settings. */
public final class BestPairs {

  private final Situation situation;
  private final Admissibles admissible;

  public BestPairs(Situation situation) {
    this.situation = situation;
    this.admissible = new Admissibles(situation);
  }

  /**
   * The best pairs, by the names of mentor and mentee.
   *
   * @param pins pairs decided by people; one that is possible no more is left out
   */
  public Plan with(Set<PairKey> pins) {
    Set<PairKey> kept = stillPossible(pins);
    Set<PairKey> leftOut = new LinkedHashSet<>(pins);
    leftOut.removeAll(kept);
    MatchingProblem problem = problem(kept);
    MatchingResult result = solved(problem, kept);
    return new Plan(proposed(result, kept), leftOut, problem, result);
  }

  /** Nothing but the pairs that people decided on, those that are still possible. */
  public List<ProposedPair> only(Set<PairKey> pins) {
    List<PairKey> sorted = stillPossible(pins).stream().sorted(byNames()).toList();
    List<ProposedPair> kept = new ArrayList<>();
    sorted.forEach(it -> kept.add(row(kept.size() + 1, it, true)));
    return kept;
  }

  private MatchingResult solved(MatchingProblem problem, Set<PairKey> pins) {
    try {
      return new ExactMatcher().solve(problem);
    } catch (IllegalArgumentException e) {
      throw new PinConflicts(situation).groupsCannotBeFilled(pins, e);
    }
  }

  /** What is to be solved, with the load evened out where the settings say so. */
  MatchingProblem problem(Set<PairKey> pins) {
    Set<PinnedPair> pinned = pins.stream().map(PairKey::pin).collect(Collectors.toSet());
    List<AdmissiblePair> pairs = admissible.all();
    EvenLoad load = new EvenLoad(capacities(), pinned);
    return situation.settings().evenLoad()
        ? load.least(it -> problem(it, pairs, pinned))
        : problem(capacities(), pairs, pinned);
  }

  private MatchingProblem problem(
      List<MentorCapacity> mentors, List<AdmissiblePair> pairs, Set<PinnedPair> pinned) {
    return new MatchingProblem(situation.settings().objective(), mentors, demands(), pairs, pinned);
  }

  private List<ProposedPair> proposed(MatchingResult result, Set<PairKey> pinned) {
    List<PairKey> sorted =
        result.pairs().stream().map(it -> PairKey.of(it.ids())).sorted(byNames()).toList();
    List<ProposedPair> proposed = new ArrayList<>();
    sorted.forEach(it -> proposed.add(row(proposed.size() + 1, it, pinned.contains(it))));
    return proposed;
  }

  private ProposedPair row(int row, PairKey key, boolean pinned) {
    var mentee = situation.mentee(key.mentee());
    var verdict = admissible.policy().judge(situation.mentor(key.mentor()), mentee);
    return ProposedPair.of(row, key, verdict, mentee.form(), pinned);
  }

  private Set<PairKey> stillPossible(Set<PairKey> pins) {
    Map<MentorId, Integer> places = new HashMap<>();
    Map<MenteeId, Integer> wanted = new HashMap<>();
    situation.mentors().forEach(it -> places.put(it.id(), situation.placesLeft(it)));
    situation.mentees().forEach(it -> wanted.put(it.id(), situation.wanted(it)));
    Set<PairKey> kept = new LinkedHashSet<>();
    pins.stream()
        .filter(admissible::allow)
        .filter(it -> places.get(it.mentor()) > 0 && wanted.get(it.mentee()) > 0)
        .forEach(
            it -> {
              places.merge(it.mentor(), -1, Integer::sum);
              wanted.merge(it.mentee(), -1, Integer::sum);
              kept.add(it);
            });
    return kept;
  }

  private Comparator<PairKey> byNames() {
    return Comparator.<PairKey, String>comparing(
            it -> situation.mentor(it.mentor()).name().full() + it.mentor())
        .thenComparing(it -> situation.mentee(it.mentee()).name().full() + it.mentee());
  }

  private List<MentorCapacity> capacities() {
    return situation.mentors().stream()
        .filter(it -> it.admitted(situation.today()))
        .map(this::capacity)
        .toList();
  }

  private MentorCapacity capacity(Mentor mentor) {
    return new MentorCapacity(
        mentor.id().toString(), situation.leastLeft(mentor), situation.placesLeft(mentor));
  }

  private List<MenteeDemand> demands() {
    return situation.mentees().stream()
        .filter(it -> it.admitted(situation.today()))
        .map(it -> new MenteeDemand(it.id().toString(), situation.wanted(it)))
        .toList();
  }
}
