package school.mentoring.matching;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import school.mentoring.matching.MatchingProblem.AdmissiblePair;
import school.mentoring.matching.MatchingProblem.PinnedPair;
import school.mentoring.matching.RemainingProblem.Room;
import school.mentoring.matching.RemainingProblem.Wanting;

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
    IndexedProblem indexed = new IndexedProblem(rest, new Scale(rest.objective(), 0, 1));
    List<int[]> pairs = new ArrayList<>();
    Map<AdmissiblePair, Integer> places = new HashMap<>();
    for (AdmissiblePair pair : rest.admissible()) {
      int place = pairs.size();
      places.put(pair, place);
      pairs.add(new int[] {indexed.mentor[place], indexed.mentee[place], pair.points()});
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
