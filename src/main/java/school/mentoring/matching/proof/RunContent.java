package school.mentoring.matching.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import school.mentoring.matching.optimum.MatchingProblem;
import school.mentoring.matching.optimum.MatchingProblem.AdmissiblePair;
import school.mentoring.matching.optimum.MatchingProblem.PinnedPair;
import school.mentoring.matching.optimum.Objective;
import school.mentoring.matching.optimum.RemainingProblem;
import school.mentoring.matching.optimum.RemainingProblem.Room;
import school.mentoring.matching.optimum.RemainingProblem.Wanting;
import school.mentoring.matching.optimum.Solution;

/**
 * The lists of a run as they are stored: a pair is two places in the lists of people, so that a
 * hundred thousand pairs take a megabyte and not ten.
 *
 * @param pairs mentor, mentee, points
 * @param chosen places in the list of pairs
 */
record RunContent(
    List<Room> mentors,
    List<Wanting> mentees,
    List<int[]> pairs,
    List<Integer> chosen,
    List<PinnedPair> pinned,
    List<Long> prices) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static String write(MatchingProblem problem, Solution solution) {
    RemainingProblem rest = RemainingProblem.of(problem);
    Map<String, Integer> mentors = places(rest.mentors(), Room::mentor);
    Map<String, Integer> mentees = places(rest.mentees(), Wanting::mentee);
    List<int[]> pairs = new ArrayList<>();
    Map<AdmissiblePair, Integer> places = new HashMap<>();
    for (AdmissiblePair pair : rest.admissible()) {
      int place = pairs.size();
      places.put(pair, place);
      pairs.add(new int[] {mentors.get(pair.mentor()), mentees.get(pair.mentee()), pair.points()});
    }
    RunContent content =
        new RunContent(
            rest.mentors(),
            rest.mentees(),
            pairs,
            solution.chosen().stream().map(places::get).toList(),
            List.copyOf(problem.pinned()),
            solution.prices());
    try {
      return JSON.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <P> Map<String, Integer> places(List<P> people, Function<P, String> id) {
    Map<String, Integer> places = new HashMap<>();
    people.forEach(it -> places.put(id.apply(it), places.size()));
    return places;
  }

  static RunContent read(String json) {
    try {
      return JSON.readValue(json, RunContent.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  RemainingProblem problem(Objective objective) {
    return new RemainingProblem(
        objective, mentors, mentees, pairs.stream().map(this::pair).toList());
  }

  List<AdmissiblePair> chosenPairs() {
    return chosen.stream().map(it -> pair(pairs.get(it))).toList();
  }

  private AdmissiblePair pair(int[] stored) {
    return new AdmissiblePair(
        mentors.get(stored[0]).mentor(), mentees.get(stored[1]).mentee(), stored[2]);
  }
}
