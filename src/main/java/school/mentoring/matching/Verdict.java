package school.mentoring.matching;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the rules say of a pair.
 *
 * @param obstacle why it is forbidden, in Russian; empty if it is admissible
 * @param merits what speaks for it
 */
record Verdict(Optional<String> obstacle, List<Merit> merits) {

  /** Something that speaks for a pair, and how much. */
  record Merit(String text, int points) {}

  static Verdict forbidden(String obstacle) {
    return new Verdict(Optional.of(obstacle), List.of());
  }

  boolean admissible() {
    return obstacle.isEmpty();
  }

  int points() {
    return merits.stream().mapToInt(Merit::points).sum();
  }

  /** «общие темы: математика (10); наставляемый просил этого наставника (15)». */
  String explanation() {
    return merits.isEmpty()
        ? "форма совпадает, общих тем нет (0)"
        : merits.stream()
            .map(it -> it.text() + " (" + it.points() + ")")
            .collect(Collectors.joining("; "));
  }
}
