package school.mentoring.matching.optimum;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.mentoring.matching.optimum.MatchingProblem.AdmissiblePair;
import school.mentoring.matching.optimum.MatchingProblem.MenteeDemand;
import school.mentoring.matching.optimum.MatchingProblem.MentorCapacity;
import school.mentoring.matching.optimum.MatchingProblem.PinnedPair;

/** What makes the parts of a {@link MatchingProblem} fit each other; reports the first misfit. */
record MatchingProblemCheck(
    List<MentorCapacity> mentors,
    List<MenteeDemand> mentees,
    List<AdmissiblePair> admissible,
    Set<PinnedPair> pinned) {

  /**
   * The solver weighs one unmatched mentee above all points together, or one point above all
   * mentees, and the library takes costs below 10⁹ only.
   */
  static final long LARGEST_STAKE = 450_000_000;

  void check() {
    Map<String, Integer> places =
        once(mentors, MentorCapacity::mentor, "Наставник «%s» указан дважды: оставьте одну запись")
            .collect(toMap(MentorCapacity::mentor, MentorCapacity::capacity));
    Map<String, Integer> wanted =
        once(mentees, MenteeDemand::mentee, "Наставляемый «%s» указан дважды: оставьте одну запись")
            .collect(toMap(MenteeDemand::mentee, MenteeDemand::most));
    allKnown(AdmissiblePair::mentor, places.keySet(), "Наставник");
    allKnown(AdmissiblePair::mentee, wanted.keySet(), "Наставляемый");
    checkPoints();
    checkWishes(wanted);
    checkPinsAreAdmissible();
    checkPlaces(places);
  }

  private void checkPoints() {
    long best = admissible.stream().mapToInt(AdmissiblePair::points).max().orElse(0);
    long wanted = mentees.stream().mapToLong(MenteeDemand::most).sum() + 1;
    if (best > LARGEST_STAKE / wanted) {
      throw new IllegalArgumentException(
          "Слишком крупные баллы: до %d при %d наставляемых; возьмите шкалу до %d"
              .formatted(best, mentees.size(), LARGEST_STAKE / wanted));
    }
  }

  private void checkPinsAreAdmissible() {
    Set<PinnedPair> known =
        once(
                admissible,
                AdmissiblePair::ids,
                "Допустимая пара указана дважды: %s; оставьте одну запись")
            .map(AdmissiblePair::ids)
            .collect(Collectors.toSet());
    first(
        pinned.stream(),
        pin -> !known.contains(pin),
        "Закреплена недопустимая пара: %s; снимите закрепление или устраните препятствие");
  }

  private void checkWishes(Map<String, Integer> wanted) {
    Map<String, Long> pins = pins(PinnedPair::mentee);
    first(
        pins.keySet().stream().sorted(),
        it -> wanted.containsKey(it) && pins.get(it) > wanted.get(it),
        it ->
            "За наставляемым «%s» закреплено наставников: %d (%s), а нужно: %d; снимите лишние закрепления"
                .formatted(it, pins.get(it), partners(it), wanted.get(it)));
  }

  private void checkPlaces(Map<String, Integer> places) {
    Map<String, Long> pins = pins(PinnedPair::mentor);
    first(
        pins.keySet().stream().sorted(),
        it -> pins.get(it) > places.get(it),
        it ->
            "За наставником «%s» закреплено наставляемых: %d (%s), а мест: %d; снимите закрепление или добавьте мест"
                .formatted(it, pins.get(it), partners(it), places.get(it)));
  }

  private Map<String, Long> pins(Function<PinnedPair, String> whose) {
    return pinned.stream().collect(groupingBy(whose, counting()));
  }

  private String partners(String person) {
    return pinned.stream()
        .filter(it -> it.mentor().equals(person) || it.mentee().equals(person))
        .map(it -> it.mentor().equals(person) ? it.mentee() : it.mentor())
        .map("«%s»"::formatted)
        .collect(Collectors.joining(", "));
  }

  private void allKnown(Function<AdmissiblePair, String> side, Set<String> known, String who) {
    first(
        admissible.stream().map(side),
        id -> !known.contains(id),
        who + " «%s» есть в допустимой паре, но не в списке людей");
  }

  private static <T, K> Stream<T> once(
      Collection<T> items, Function<T, K> identity, String message) {
    Set<K> seen = new HashSet<>();
    first(items.stream().map(identity), item -> !seen.add(item), message);
    return items.stream();
  }

  private static <T> void first(Stream<T> items, Predicate<T> isWrong, String message) {
    first(items, isWrong, message::formatted);
  }

  private static <T> void first(
      Stream<T> items, Predicate<T> isWrong, Function<T, String> message) {
    items
        .filter(isWrong)
        .findFirst()
        .ifPresent(
            item -> {
              throw new IllegalArgumentException(message.apply(item));
            });
  }
}
