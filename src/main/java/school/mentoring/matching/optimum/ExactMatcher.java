package school.mentoring.matching.optimum;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import school.mentoring.matching.optimum.GroupSearch.Found;
import school.mentoring.matching.optimum.MatchingProblem.AdmissiblePair;
import school.mentoring.matching.optimum.RemainingProblem.Room;

/**
 * Finds the best matching, not merely a good one, and proves it. A mentee gets no more mentors than
 * wanted, a mentor no more mentees than there are places, a group opens with enough mentees or not
 * at all, and the pinned pairs stay.
 *
 * <p>Several matchings may be equally good. Which of them is returned depends on the identifiers
 * only, never on the order in which people were listed. Only a search for the best groups may reach
 * the time limit; then the bound says how much better a plan could be at most.
 */
public final class ExactMatcher {

  static final Duration DEFAULT_LIMIT = Duration.ofSeconds(30);

  private final Duration limit;

  public ExactMatcher() {
    this(DEFAULT_LIMIT);
  }

  ExactMatcher(Duration limit) {
    this.limit = limit;
  }

  /**
   * The best pairs.
   *
   * @throws IllegalArgumentException if the pinned groups cannot all be filled; it names them
   */
  public MatchingResult solve(MatchingProblem problem) {
    long begun = System.nanoTime();
    Solution solution = solve(RemainingProblem.of(problem));
    return MatchingResult.of(problem, solution, Duration.ofNanos(System.nanoTime() - begun));
  }

  public Solution solve(RemainingProblem problem) {
    Deadline deadline = Deadline.in(limit);
    Scale scale = Scale.of(problem);
    PinnedGroups.checkCanBeFilled(problem);
    List<AdmissiblePair> chosen = new ArrayList<>();
    Map<String, Long> prices = new HashMap<>();
    long bound = 0;
    int steps = 0;
    for (RemainingProblem part : ProblemParts.of(problem)) {
      Found found =
          new GroupSearch(new IndexedProblem(part, scale), deadline)
              .run()
              .orElseThrow(() -> PinnedGroups.cannotBeFilled(part));
      chosen.addAll(pairs(part, found.chosen()));
      for (int mentor = 0; mentor < part.mentors().size(); mentor++) {
        prices.put(part.mentors().get(mentor).mentor(), found.prices()[mentor]);
      }
      bound += found.bound();
      steps += found.steps();
    }
    List<AdmissiblePair> filled = SpareRoom.filled(problem, chosen);
    Solution solution =
        new Solution(
            filled,
            problem.value(filled),
            scale.value(bound),
            problem.mentors().stream()
                .map(Room::mentor)
                .map(it -> prices.getOrDefault(it, 0L))
                .toList(),
            steps);
    Certificate.check(problem, solution);
    return solution;
  }

  private static List<AdmissiblePair> pairs(RemainingProblem part, boolean[] chosen) {
    List<AdmissiblePair> pairs = new ArrayList<>();
    for (int pair = 0; pair < chosen.length; pair++) {
      if (chosen[pair]) {
        pairs.add(part.admissible().get(pair));
      }
    }
    return pairs;
  }
}
