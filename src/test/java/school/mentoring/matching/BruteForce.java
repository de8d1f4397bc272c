package school.mentoring.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import school.mentoring.matching.MatchingProblem.AdmissiblePair;
import school.mentoring.matching.MatchingProblem.MentorCapacity;

/** Tries every matching: slow, and too simple to be wrong. */
final class BruteForce {

  private final MatchingProblem problem;
  private final Map<String, Integer> places;
  private final Map<String, String> pins = new HashMap<>();

  BruteForce(MatchingProblem problem) {
    this.problem = problem;
    this.places =
        problem.mentors().stream()
            .collect(Collectors.toMap(MentorCapacity::mentor, MentorCapacity::capacity));
    problem.pinned().forEach(pin -> pins.put(pin.mentee(), pin.mentor()));
  }

  /** The best there is. */
  Score best() {
    return best(0, new Score(0, 0));
  }

  private Score best(int next, Score sofar) {
    if (next == problem.mentees().size()) {
      return sofar;
    }
    String mentee = problem.mentees().get(next);
    Score best = pins.containsKey(mentee) ? Score.IMPOSSIBLE : best(next + 1, sofar);
    for (AdmissiblePair pair : choices(mentee)) {
      places.merge(pair.mentor(), -1, Integer::sum);
      best = best.or(best(next + 1, sofar.plus(pair.points())));
      places.merge(pair.mentor(), 1, Integer::sum);
    }
    return best;
  }

  private List<AdmissiblePair> choices(String mentee) {
    Set<String> open =
        places.entrySet().stream()
            .filter(place -> place.getValue() > 0)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return problem.admissible().stream()
        .filter(pair -> pair.mentee().equals(mentee) && open.contains(pair.mentor()))
        .filter(pair -> pins.getOrDefault(mentee, pair.mentor()).equals(pair.mentor()))
        .toList();
  }

  /** How good a matching is: first the number of pairs, then the points. */
  record Score(int matched, long points) {

    static final Score IMPOSSIBLE = new Score(-1, 0);

    private Score plus(int more) {
      return new Score(matched + 1, points + more);
    }

    private Score or(Score other) {
      boolean better = other.matched > matched || other.matched == matched && other.points > points;
      return better ? other : this;
    }
  }
}
