package school.mentoring.matching.optimum;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import school.mentoring.matching.optimum.MatchingProblem.AdmissiblePair;

/** A {@link RemainingProblem} in numbers: people and pairs by their places in its lists. */
final class IndexedProblem {

  final RemainingProblem problem;
  final Scale scale;

  /** The mentor and the mentee of each pair, and what the pair weighs. */
  final int[] mentor;

  final int[] mentee;
  final long[] worth;

  /** What weighs in when the mentee gets any mentor. */
  final long[] first;

  IndexedProblem(RemainingProblem problem, Scale scale) {
    this.problem = problem;
    this.scale = scale;
    List<AdmissiblePair> pairs = problem.admissible();
    Map<String, Integer> mentors = new HashMap<>();
    problem.mentors().forEach(it -> mentors.put(it.mentor(), mentors.size()));
    Map<String, Integer> mentees = new HashMap<>();
    problem.mentees().forEach(it -> mentees.put(it.mentee(), mentees.size()));
    this.mentor = pairs.stream().mapToInt(it -> mentors.get(it.mentor())).toArray();
    this.mentee = pairs.stream().mapToInt(it -> mentees.get(it.mentee())).toArray();
    this.worth = pairs.stream().mapToLong(it -> it.points() * scale.point()).toArray();
    this.first =
        problem.mentees().stream()
            .mapToLong(it -> it.pinned() > 0 ? 0 : scale.participant())
            .toArray();
  }

  int mentors() {
    return problem.mentors().size();
  }

  int mentees() {
    return problem.mentees().size();
  }

  int pairs() {
    return mentor.length;
  }

  int most(int mentee) {
    return problem.mentees().get(mentee).most();
  }

  /** How many mentors all mentees want together. */
  int wanted() {
    return problem.mentees().stream().mapToInt(RemainingProblem.Wanting::most).sum();
  }

  /** What a choice of pairs weighs. */
  long weight(boolean[] chosen) {
    boolean[] matched = new boolean[mentees()];
    long weight = 0;
    for (int pair = 0; pair < pairs(); pair++) {
      if (chosen[pair]) {
        weight += worth[pair] + (matched[mentee[pair]] ? 0 : first[mentee[pair]]);
        matched[mentee[pair]] = true;
      }
    }
    return weight;
  }

  /** How many mentees each mentor has. */
  int[] loads(boolean[] chosen) {
    int[] loads = new int[mentors()];
    for (int pair = 0; pair < pairs(); pair++) {
      loads[mentor[pair]] += chosen[pair] ? 1 : 0;
    }
    return loads;
  }
}
