package school.mentoring.mentorship;

import java.util.List;
import java.util.Set;

/**
 * Which pairs of a set do not go on next year.
 *
 * @param all whether none goes on
 * @param rows else their numbers in the annex of the order
 */
public record FinishingPairs(boolean all, Set<Integer> rows) {

  /** Every pair goes on. */
  public static FinishingPairs none() {
    return new FinishingPairs(false, Set.of());
  }

  /** No pair goes on. */
  public static FinishingPairs everyOne() {
    return new FinishingPairs(true, Set.of());
  }

  /** The pairs of these numbers; without numbers, the only pair of the set. */
  public static FinishingPairs some(Set<Integer> rows, int pairs) {
    return rows.isEmpty() && pairs == 1 ? everyOne() : new FinishingPairs(false, rows);
  }

  List<Mentorship> among(List<Mentorship> active) {
    return all ? active : FailedPairs.named(active, rows);
  }
}
