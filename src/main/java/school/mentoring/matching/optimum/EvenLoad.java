package school.mentoring.matching.optimum;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import school.mentoring.matching.optimum.MatchingProblem.MentorCapacity;
import school.mentoring.matching.optimum.MatchingProblem.PinnedPair;

/**
 * Finds the lowest number of mentees for a mentor with which as many are matched as without any
 * such limit. Least groups and pins are kept even where they are above it.
 */
public final class EvenLoad {

  private final List<MentorCapacity> mentors;
  private final Map<String, Long> pinned;

  public EvenLoad(List<MentorCapacity> mentors, Set<PinnedPair> pinned) {
    this.mentors = mentors;
    this.pinned = pinned.stream().collect(groupingBy(PinnedPair::mentor, counting()));
  }

  /**
   * The problem with the lowest load.
   *
   * @param problem of capacities
   */
  public MatchingProblem least(Function<List<MentorCapacity>, MatchingProblem> problem) {
    int possible = matched(problem.apply(mentors));
    int low = 1;
    int high = mentors.stream().mapToInt(MentorCapacity::capacity).max().orElse(1);
    while (low < high) {
      int middle = (low + high) / 2;
      if (matched(problem.apply(limited(middle))) == possible) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return problem.apply(limited(low));
  }

  private static int matched(MatchingProblem problem) {
    return new ExactMatcher().solve(problem).matched();
  }

  private List<MentorCapacity> limited(int most) {
    return mentors.stream().map(it -> limited(it, most)).toList();
  }

  private MentorCapacity limited(MentorCapacity mentor, int most) {
    int promised = pinned.getOrDefault(mentor.mentor(), 0L).intValue();
    int needed = Math.max(promised, mentor.least());
    return new MentorCapacity(
        mentor.mentor(), mentor.least(), Math.min(mentor.capacity(), Math.max(most, needed)));
  }
}
