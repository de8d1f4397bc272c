package school.mentoring.matching.optimum;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import school.mentoring.matching.optimum.MatchingProblem.AdmissiblePair;
import school.mentoring.matching.optimum.RemainingProblem.Wanting;

/**
 * One number for the two figures of a value: the figure that counts first weighs more than the
 * other can ever amount to.
 *
 * @param participant what a mentee with a mentor weighs
 * @param point what a point weighs
 */
public record Scale(Objective objective, long participant, long point) {

  public static Scale of(RemainingProblem problem) {
    return switch (problem.objective()) {
      case MOST_PARTICIPANTS -> new Scale(problem.objective(), mostPoints(problem) + 1, 1);
      case BEST_TOTAL -> new Scale(problem.objective(), 1, problem.mentees().size() + 1L);
    };
  }

  /** No plan has more points than if everybody got the best mentors. */
  private static long mostPoints(RemainingProblem problem) {
    Map<String, List<Integer>> offers = new HashMap<>();
    for (AdmissiblePair pair : problem.admissible()) {
      offers.computeIfAbsent(pair.mentee(), it -> new ArrayList<>()).add(pair.points());
    }
    offers.values().forEach(it -> it.sort(Collections.reverseOrder()));
    return problem.mentees().stream().mapToLong(it -> best(offers, it)).sum();
  }

  private static long best(Map<String, List<Integer>> offers, Wanting mentee) {
    return offers.getOrDefault(mentee.mentee(), List.of()).stream()
        .limit(mentee.most())
        .mapToLong(Integer::longValue)
        .sum();
  }

  long weight(MatchingValue value) {
    return value.matched() * participant + value.points() * point;
  }

  /** The best value that does not weigh more. */
  MatchingValue value(long weight) {
    return switch (objective) {
      case MOST_PARTICIPANTS ->
          new MatchingValue((int) (weight / participant), weight % participant);
      case BEST_TOTAL -> new MatchingValue((int) (weight % point), weight / point);
    };
  }
}
