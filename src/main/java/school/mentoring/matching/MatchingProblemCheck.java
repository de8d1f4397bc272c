package school.mentoring.matching;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import school.mentoring.matching.MatchingProblem.AdmissiblePair;
import school.mentoring.matching.MatchingProblem.MentorCapacity;
import school.mentoring.matching.MatchingProblem.PinnedPair;

/** What makes the parts of a {@link MatchingProblem} fit each other; reports the first misfit. */
final class MatchingProblemCheck {

  /**
   * The solver weighs one unmatched mentee above all points together, and the library takes costs
   * below 10⁹ only.
   */
  static final long LARGEST_STAKE = 900_000_000;

  private MatchingProblemCheck() {}

  static void check(
      List<MentorCapacity> mentors,
      List<String> mentees,
      List<AdmissiblePair> admissible,
      Set<PinnedPair> pinned) {
    Map<String, Integer> capacities = capacities(mentors);
    Set<String> known = once(mentees, "Наставляемый «%s» указан дважды: оставьте одну запись");
    allKnown(admissible.stream().map(AdmissiblePair::mentor), capacities.keySet(), "Наставник");
    allKnown(admissible.stream().map(AdmissiblePair::mentee), known, "Наставляемый");
    checkPoints(admissible, mentees.size());
    checkPins(pinned, idsOf(admissible));
    checkPlaces(pinned, capacities);
  }

  private static Map<String, Integer> capacities(List<MentorCapacity> mentors) {
    once(
        mentors.stream().map(MentorCapacity::mentor).toList(),
        "Наставник «%s» указан дважды: оставьте одну запись");
    return mentors.stream().collect(toMap(MentorCapacity::mentor, MentorCapacity::capacity));
  }

  private static Set<PinnedPair> idsOf(List<AdmissiblePair> admissible) {
    return once(
        admissible.stream().map(AdmissiblePair::ids).toList(),
        "Допустимая пара указана дважды: %s; оставьте одну запись");
  }

  private static void checkPoints(List<AdmissiblePair> admissible, int mentees) {
    long best = admissible.stream().mapToInt(AdmissiblePair::points).max().orElse(0);
    if (best * mentees > LARGEST_STAKE) {
      throw new IllegalArgumentException(
          "Слишком крупные баллы: до %d при %d наставляемых; возьмите шкалу до %d"
              .formatted(best, mentees, LARGEST_STAKE / mentees));
    }
  }

  private static void checkPins(Set<PinnedPair> pinned, Set<PinnedPair> admissible) {
    once(
        pinned.stream().map(PinnedPair::mentee).toList(),
        "Наставляемый «%s» закреплён за двумя наставниками: оставьте одного");
    first(
        pinned.stream(),
        pin -> !admissible.contains(pin),
        "Закреплена недопустимая пара: %s; снимите закрепление или устраните препятствие");
  }

  private static void checkPlaces(Set<PinnedPair> pinned, Map<String, Integer> capacities) {
    Map<String, Long> taken = pinned.stream().collect(groupingBy(PinnedPair::mentor, counting()));
    first(
        taken.keySet().stream().sorted(),
        mentor -> taken.get(mentor) > capacities.get(mentor),
        "За наставником «%s» закреплено больше наставляемых, чем у него мест:"
            + " снимите закрепление или добавьте мест");
  }

  private static void allKnown(Stream<String> ids, Set<String> known, String who) {
    first(
        ids, id -> !known.contains(id), who + " «%s» есть в допустимой паре, но не в списке людей");
  }

  private static <T> Set<T> once(Collection<T> items, String message) {
    Set<T> seen = new HashSet<>();
    first(items.stream(), item -> !seen.add(item), message);
    return seen;
  }

  private static <T> void first(Stream<T> items, Predicate<T> isWrong, String message) {
    items
        .filter(isWrong)
        .findFirst()
        .ifPresent(
            item -> {
              throw new IllegalArgumentException(message.formatted(item));
            });
  }
}
