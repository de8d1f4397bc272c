package school.mentoring.matching.optimum;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import school.mentoring.matching.optimum.MatchingProblem.AdmissiblePair;
import school.mentoring.matching.optimum.MatchingProblem.MenteeDemand;

/**
 * The best matching found, and how good any other could be at most.
 *
 * @param pairs the pinned and the chosen ones, sorted by mentor, then mentee
 * @param unmatched the mentees left without any mentor, sorted
 * @param value of all pairs
 * @param bound no plan is better than this; equal to the value where the optimum is proven
 * @param solution of what was left to decide beside the pins
 * @param took how long the search lasted; the only part that differs from run to run
 */
public record MatchingResult(
    List<AdmissiblePair> pairs,
    List<String> unmatched,
    MatchingValue value,
    MatchingValue bound,
    Solution solution,
    Duration took) {

  static MatchingResult of(MatchingProblem problem, Solution solution, Duration took) {
    List<AdmissiblePair> pairs = new ArrayList<>(solution.chosen());
    problem.admissible().stream()
        .filter(it -> problem.pinned().contains(it.ids()))
        .forEach(pairs::add);
    pairs.sort(AdmissiblePair.BY_IDS);
    Set<String> matched = pairs.stream().map(AdmissiblePair::mentee).collect(Collectors.toSet());
    MatchingValue value =
        new MatchingValue(matched.size(), pairs.stream().mapToLong(AdmissiblePair::points).sum());
    return new MatchingResult(
        List.copyOf(pairs),
        problem.mentees().stream()
            .map(MenteeDemand::mentee)
            .filter(it -> !matched.contains(it))
            .toList(),
        value,
        solution.bound().plus(value.minus(solution.value())),
        solution,
        took);
  }

  /** The number of mentees who have a mentor. */
  public int matched() {
    return value.matched();
  }

  /** The total of the pairs' points. */
  public long points() {
    return value.points();
  }

  /** Whether no plan can be better. */
  public boolean proven() {
    return value.equals(bound);
  }
}
