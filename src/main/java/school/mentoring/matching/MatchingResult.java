package school.mentoring.matching;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import school.mentoring.matching.MatchingProblem.AdmissiblePair;

/**
 * The best matching there is.
 *
 * @param pairs sorted by mentor, then mentee
 * @param unmatched the mentees left without a mentor, sorted
 * @param points the total of the pairs' points
 * @param took how long the search lasted; the only part that differs from run to run
 */
record MatchingResult(
    List<AdmissiblePair> pairs, List<String> unmatched, long points, Duration took) {

  static MatchingResult of(
      MatchingProblem problem, Collection<AdmissiblePair> chosen, Duration took) {
    Set<String> matched = chosen.stream().map(AdmissiblePair::mentee).collect(Collectors.toSet());
    return new MatchingResult(
        chosen.stream().sorted(AdmissiblePair.BY_IDS).toList(),
        problem.mentees().stream().filter(mentee -> !matched.contains(mentee)).toList(),
        chosen.stream().mapToLong(AdmissiblePair::points).sum(),
        took);
  }

  /** The number of mentees who have a mentor. */
  int matched() {
    return pairs.size();
  }
}
