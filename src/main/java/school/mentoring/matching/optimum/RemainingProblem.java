package school.mentoring.matching.optimum;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import school.mentoring.matching.optimum.MatchingProblem.AdmissiblePair;
import school.mentoring.matching.optimum.MatchingProblem.MenteeDemand;
import school.mentoring.matching.optimum.MatchingProblem.MentorCapacity;
import school.mentoring.matching.optimum.MatchingProblem.PinnedPair;

/**
 * What is left to decide once the pinned pairs are set: the places, wishes and pairs they take are
 * gone. Whoever solves it gets the value that a run states.
 *
 * @param mentors sorted by id, those without a place as well
 * @param mentees sorted by id, only those who want somebody else
 * @param admissible sorted by ids, only between the people above
 */
public record RemainingProblem(
    Objective objective,
    List<Room> mentors,
    List<Wanting> mentees,
    List<AdmissiblePair> admissible) {

  /**
   * A mentor.
   *
   * @param least so many more or nobody; where {@code pinned} is above 0, at least so many more
   * @param capacity so many more at most
   * @param pinned how many mentees the mentor has by pins
   */
  public record Room(String mentor, int least, int capacity, int pinned) {

    static Room of(MentorCapacity mentor, int pinned) {
      return new Room(
          mentor.mentor(),
          Math.max(0, mentor.least() - pinned),
          mentor.capacity() - pinned,
          pinned);
    }

    Room pinnedOnce() {
      return new Room(mentor, Math.max(0, least - 1), capacity - 1, pinned + 1);
    }

    /** Whether the mentor takes either a group or nobody. */
    public boolean mayStayClosed() {
      return pinned == 0 && least > 1;
    }
  }

  /**
   * A mentee.
   *
   * @param most so many more mentors at most
   * @param pinned how many mentors the mentee has by pins; above 0, the mentee is not counted as
   *     matched
   */
  public record Wanting(String mentee, int most, int pinned) {

    static Wanting of(MenteeDemand mentee, int pinned) {
      return new Wanting(mentee.mentee(), mentee.most() - pinned, pinned);
    }

    Wanting pinnedOnce() {
      return new Wanting(mentee, most - 1, pinned + 1);
    }
  }

  public static RemainingProblem of(MatchingProblem problem) {
    Map<String, Long> ofMentor = count(problem.pinned(), PinnedPair::mentor);
    Map<String, Long> ofMentee = count(problem.pinned(), PinnedPair::mentee);
    List<Wanting> wanting =
        problem.mentees().stream()
            .map(it -> Wanting.of(it, ofMentee.getOrDefault(it.mentee(), 0L).intValue()))
            .filter(it -> it.most() > 0)
            .toList();
    Set<String> open = wanting.stream().map(Wanting::mentee).collect(Collectors.toSet());
    return new RemainingProblem(
        problem.objective(),
        problem.mentors().stream()
            .map(it -> Room.of(it, ofMentor.getOrDefault(it.mentor(), 0L).intValue()))
            .toList(),
        wanting,
        problem.admissible().stream()
            .filter(it -> open.contains(it.mentee()) && !problem.pinned().contains(it.ids()))
            .toList());
  }

  private static Map<String, Long> count(Set<PinnedPair> pins, Function<PinnedPair, String> whose) {
    return pins.stream().collect(groupingBy(whose, counting()));
  }

  boolean wants(String mentee) {
    return mentees.stream().anyMatch(it -> it.mentee().equals(mentee));
  }

  /** How good a choice among the admissible pairs is. */
  MatchingValue value(List<AdmissiblePair> chosen) {
    Set<String> counted =
        mentees.stream()
            .filter(it -> it.pinned() == 0)
            .map(Wanting::mentee)
            .collect(Collectors.toSet());
    return new MatchingValue(
        (int)
            chosen.stream()
                .map(AdmissiblePair::mentee)
                .distinct()
                .filter(counted::contains)
                .count(),
        chosen.stream().mapToLong(AdmissiblePair::points).sum());
  }
}
