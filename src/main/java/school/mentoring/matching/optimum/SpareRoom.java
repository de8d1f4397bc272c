package school.mentoring.matching.optimum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import school.mentoring.matching.optimum.MatchingProblem.AdmissiblePair;
import school.mentoring.matching.optimum.RemainingProblem.Room;

/**
 * Adds the pairs that cost nothing: the mentor has a place left, the mentee wants one more mentor.
 * To a best plan these are second mentors with 0 points, nothing else.
 */
final class SpareRoom {

  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Integer> wanted = new HashMap<>();
  private final List<AdmissiblePair> filled;

  private SpareRoom(RemainingProblem problem, List<AdmissiblePair> chosen) {
    this.filled = new ArrayList<>(chosen);
    problem.mentees().forEach(it -> wanted.put(it.mentee(), it.most()));
    problem.mentors().forEach(it -> places.put(it.mentor(), it.capacity()));
    chosen.forEach(this::take);
    for (Room room : problem.mentors()) {
      if (room.mayStayClosed() && places.get(room.mentor()) == room.capacity()) {
        places.put(room.mentor(), 0);
      }
    }
  }

  /** The chosen pairs and those added, sorted. */
  static List<AdmissiblePair> filled(RemainingProblem problem, List<AdmissiblePair> chosen) {
    SpareRoom room = new SpareRoom(problem, chosen);
    Set<AdmissiblePair> taken = new HashSet<>(chosen);
    problem.admissible().stream().filter(it -> !taken.contains(it)).forEach(room::add);
    room.filled.sort(AdmissiblePair.BY_IDS);
    return List.copyOf(room.filled);
  }

  private void add(AdmissiblePair pair) {
    if (places.get(pair.mentor()) > 0 && wanted.get(pair.mentee()) > 0) {
      take(pair);
      filled.add(pair);
    }
  }

  private void take(AdmissiblePair pair) {
    places.merge(pair.mentor(), -1, Integer::sum);
    wanted.merge(pair.mentee(), -1, Integer::sum);
  }
}
