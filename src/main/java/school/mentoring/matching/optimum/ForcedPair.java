package school.mentoring.matching.optimum;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import school.mentoring.matching.optimum.MatchingProblem.AdmissiblePair;
import school.mentoring.matching.optimum.RemainingProblem.Room;
import school.mentoring.matching.optimum.RemainingProblem.Wanting;

/**
 * The best plan among those that have a certain pair.
 *
 * @param value of the plan, the pair included
 */
record ForcedPair(MatchingValue value, boolean proven) {

  /** Empty if no plan has the pair. */
  static Optional<ForcedPair> in(RemainingProblem problem, AdmissiblePair pair, Duration limit) {
    Room mentor = find(problem.mentors(), pair.mentor(), Room::mentor);
    Wanting mentee = find(problem.mentees(), pair.mentee(), Wanting::mentee);
    if (mentor.capacity() == 0) {
      return Optional.empty();
    }
    try {
      Solution rest = new ExactMatcher(limit).solve(without(problem, pair));
      MatchingValue own = new MatchingValue(mentee.pinned() == 0 ? 1 : 0, pair.points());
      return Optional.of(new ForcedPair(rest.value().plus(own), rest.value().equals(rest.bound())));
    } catch (IllegalArgumentException groupCannotBeFilled) {
      return Optional.empty();
    }
  }

  private static <T> T find(List<T> people, String id, Function<T, String> identity) {
    return people.stream().filter(it -> identity.apply(it).equals(id)).findFirst().orElseThrow();
  }

  /** What is left to decide once the pair is set. */
  private static RemainingProblem without(RemainingProblem problem, AdmissiblePair pair) {
    List<Wanting> mentees =
        problem.mentees().stream()
            .map(it -> it.mentee().equals(pair.mentee()) ? it.pinnedOnce() : it)
            .filter(it -> it.most() > 0)
            .toList();
    boolean gone = mentees.size() < problem.mentees().size();
    return new RemainingProblem(
        problem.objective(),
        problem.mentors().stream()
            .map(it -> it.mentor().equals(pair.mentor()) ? it.pinnedOnce() : it)
            .toList(),
        mentees,
        problem.admissible().stream()
            .filter(it -> !it.equals(pair))
            .filter(it -> !(gone && it.mentee().equals(pair.mentee())))
            .toList());
  }
}
