package school.mentoring.matching.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the rules say of a pair.
 *
 * @param obstacle why it is forbidden, in Russian; empty if it is admissible
 * @param merits what speaks for it
 */
public record Verdict(Optional<String> obstacle, List<Merit> merits) {

  /**
   * Something that speaks for a pair.
   *
   * @param points how much, out of the most it can give
   */
  public record Merit(String text, int points, int most) {

    @Override
    public String toString() {
      return "%s — %d из %d".formatted(text, points, most);
    }
  }

  public static Verdict forbidden(String obstacle) {
    return new Verdict(Optional.of(obstacle), List.of());
  }

  /** Admissible, and nothing is said of it yet. */
  public static Verdict undecided() {
    return new Verdict(Optional.empty(), List.of());
  }

  public boolean admissible() {
    return obstacle.isEmpty();
  }

  public int points() {
    return merits.stream().mapToInt(Merit::points).sum();
  }

  /** «общие темы: математика, проекты — 8 из 9; время: вторник — 3 из 5». */
  public String explanation() {
    return merits.isEmpty()
        ? "форма совпадает, больше ничего общего в анкетах нет"
        : merits.stream().map(Merit::toString).collect(Collectors.joining("; "));
  }
}
