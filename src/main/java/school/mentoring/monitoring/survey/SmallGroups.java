package school.mentoring.monitoring.survey;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which groups must not be shown so that nobody is recognised: those that are too small, and as
 * many of the next ones as it takes that what is left out cannot be told from the total: at least
 * two groups, together of at least the smallest size.
 *
 * @param smallest people that a group must have
 */
public record SmallGroups(int smallest) {

  /** Whether results of so many people stay hidden. */
  public boolean tooFew(int people) {
    return people < smallest;
  }

  /** Whether so few stand outside a part that the whole, shown beside it, would tell of them. */
  public boolean tells(int whole, int part) {
    return whole > part && tooFew(whole - part);
  }

  /** The groups to hide, by their sizes; one without anybody hides nothing. */
  public Set<String> hidden(Map<String, Integer> sizes) {
    return hidden(sizes, Set.of());
  }

  /**
   * The same where some are hidden already.
   *
   * @param sizes of all groups that make up a total
   */
  public Set<String> hidden(Map<String, Integer> sizes, Collection<String> already) {
    List<String> bySize =
        sizes.keySet().stream()
            .filter(it -> sizes.get(it) > 0)
            .sorted(Comparator.<String>comparingInt(sizes::get).thenComparing(it -> it))
            .toList();
    Set<String> hidden = new HashSet<>();
    bySize.stream()
        .filter(it -> tooFew(sizes.get(it)) || already.contains(it))
        .forEach(hidden::add);
    for (String next : bySize) {
      if (!hidden.isEmpty() && !hides(hidden, sizes)) {
        hidden.add(next);
      }
    }
    return hidden;
  }

  private boolean hides(Set<String> hidden, Map<String, Integer> sizes) {
    return hidden.size() > 1 && !tooFew(hidden.stream().mapToInt(sizes::get).sum());
  }
}
