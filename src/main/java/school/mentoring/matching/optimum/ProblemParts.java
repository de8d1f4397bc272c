package school.mentoring.matching.optimum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import school.mentoring.matching.optimum.MatchingProblem.AdmissiblePair;
import school.mentoring.matching.optimum.RemainingProblem.Room;
import school.mentoring.matching.optimum.RemainingProblem.Wanting;

/**
 * Splits a problem into parts that share nobody, such as the forms of mentoring: each is solved for
 * itself, so the question which groups open is asked among few groups at a time.
 */
final class ProblemParts {

  private final Map<String, String> leaders = new HashMap<>();

  private ProblemParts() {}

  /** People without an admissible pair are in none of the parts. */
  static List<RemainingProblem> of(RemainingProblem problem) {
    return new ProblemParts().split(problem);
  }

  private List<RemainingProblem> split(RemainingProblem problem) {
    problem.admissible().forEach(it -> join("+" + it.mentor(), "-" + it.mentee()));
    Map<String, RemainingProblem> parts = new LinkedHashMap<>();
    for (AdmissiblePair pair : problem.admissible()) {
      part(parts, problem, "+" + pair.mentor()).admissible().add(pair);
    }
    for (Room room : problem.mentors()) {
      if (leaders.containsKey("+" + room.mentor())) {
        part(parts, problem, "+" + room.mentor()).mentors().add(room);
      }
    }
    for (Wanting mentee : problem.mentees()) {
      if (leaders.containsKey("-" + mentee.mentee())) {
        part(parts, problem, "-" + mentee.mentee()).mentees().add(mentee);
      }
    }
    return List.copyOf(parts.values());
  }

  private RemainingProblem part(
      Map<String, RemainingProblem> parts, RemainingProblem problem, String person) {
    return parts.computeIfAbsent(
        leader(person),
        it ->
            new RemainingProblem(
                problem.objective(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
  }

  private void join(String one, String other) {
    leaders.put(leader(one), leader(other));
  }

  private String leader(String person) {
    String leader = leaders.computeIfAbsent(person, it -> it);
    while (!leader.equals(leaders.get(leader))) {
      leaders.put(leader, leaders.get(leaders.get(leader)));
      leader = leaders.get(leader);
    }
    return leader;
  }
}
