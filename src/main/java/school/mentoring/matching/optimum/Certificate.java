package school.mentoring.matching.optimum;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import school.mentoring.matching.optimum.MatchingProblem.AdmissiblePair;
import school.mentoring.matching.optimum.RemainingProblem.Room;
import school.mentoring.matching.optimum.RemainingProblem.Wanting;

/**
 * Checks a plan and its proof without solving anything, in time that grows with the number of
 * admissible pairs: the plan keeps to the rules, is as good as stated, and the stated bound follows
 * from the prices of the places. Where groups may stay closed, the bound comes from the search, and
 * the prices only show that it is not too high.
 */
public final class Certificate {

  private final RemainingProblem problem;
  private final Solution solution;

  private Certificate(RemainingProblem problem, Solution solution) {
    this.problem = problem;
    this.solution = solution;
  }

  /**
   * @throws IllegalStateException if the plan or the proof is wrong; the message names the place
   */
  public static void check(RemainingProblem problem, Solution solution) {
    Certificate certificate = new Certificate(problem, solution);
    certificate.checkPairs();
    certificate.checkMentors();
    certificate.checkMentees();
    certificate.checkValue();
    certificate.checkBound();
  }

  private void checkPairs() {
    HashSet<AdmissiblePair> admissible = new HashSet<>(problem.admissible());
    for (AdmissiblePair pair : solution.chosen()) {
      must(admissible.remove(pair), "the pair %s is not admissible or chosen twice", pair);
    }
  }

  private void checkMentors() {
    Map<String, Integer> loads = new HashMap<>();
    solution.chosen().forEach(it -> loads.merge(it.mentor(), 1, Integer::sum));
    for (Room room : problem.mentors()) {
      int load = loads.getOrDefault(room.mentor(), 0);
      must(load <= room.capacity(), "the mentor %s has too many mentees", room);
      must(
          load >= room.least() || load == 0 && room.pinned() == 0,
          "the group of the mentor %s is too small",
          room);
    }
  }

  private void checkMentees() {
    Map<String, Integer> loads = new HashMap<>();
    solution.chosen().forEach(it -> loads.merge(it.mentee(), 1, Integer::sum));
    for (Wanting mentee : problem.mentees()) {
      must(
          loads.getOrDefault(mentee.mentee(), 0) <= mentee.most(),
          "the mentee %s has too many mentors",
          mentee);
    }
  }

  private void checkValue() {
    must(
        problem.value(solution.chosen()).equals(solution.value()),
        "the pairs are not worth %s",
        solution.value());
  }

  private void checkBound() {
    Scale scale = Scale.of(problem);
    long stated = scale.weight(solution.bound());
    long proven = proven(scale);
    boolean groups = problem.mentors().stream().anyMatch(Room::mayStayClosed);
    must(
        groups ? stated <= proven : stated == proven,
        "the prices do not prove %s",
        solution.bound());
    must(stated >= scale.weight(solution.value()), "the bound %s is too low", solution.bound());
  }

  private long proven(Scale scale) {
    List<Long> prices = solution.prices();
    return PlacePrices.bound(
        new IndexedProblem(problem, scale),
        Limits.of(problem),
        prices.stream().mapToLong(Long::longValue).toArray());
  }

  private static void must(boolean holds, String otherwise, Object what) {
    if (!holds) {
      throw new IllegalStateException("Wrong matching: " + otherwise.formatted(what));
    }
  }
}
