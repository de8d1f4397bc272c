package school.mentoring.matching.optimum;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import school.mentoring.matching.optimum.MatchingProblem.AdmissiblePair;
import school.mentoring.matching.optimum.RemainingProblem.Room;

/** Groups that people opened by a pin: they have to be filled up. */
final class PinnedGroups {

  private PinnedGroups() {}

  /**
   * @throws IllegalArgumentException if a group has not a single admissible pair left but lacks
   *     mentees
   */
  static void checkCanBeFilled(RemainingProblem problem) {
    Set<String> wanted = new HashSet<>();
    problem.admissible().stream().map(AdmissiblePair::mentor).forEach(wanted::add);
    if (problem.mentors().stream().anyMatch(it -> lacks(it) && !wanted.contains(it.mentor()))) {
      throw cannotBeFilled(problem);
    }
  }

  static IllegalArgumentException cannotBeFilled(RemainingProblem part) {
    List<Room> groups = part.mentors().stream().filter(PinnedGroups::lacks).toList();
    return new IllegalArgumentException(
        groups.stream()
            .map(
                it ->
                    "у наставника «%s» закреплено %d, а до наименьшей группы не хватает %d"
                        .formatted(it.mentor(), it.pinned(), it.least()))
            .collect(
                Collectors.joining(
                    "; ",
                    "Закреплённые группы не наполнить: ",
                    ". Снимите закрепление или уменьшите наименьшую группу")));
  }

  private static boolean lacks(Room room) {
    return room.pinned() > 0 && room.least() > 0;
  }
}
