package school.mentoring.mentorship;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which pairs are wanted.
 *
 * @param text part of a name, class or form; empty for all
 * @param mentor login of the mentor whose pairs are meant; empty for everybody's
 * @param activeOnly whether pairs that ended are left out
 */
public record PairSearch(String text, Optional<String> mentor, boolean activeOnly) {

  /** Everybody's pairs, ended ones too. */
  public static PairSearch all() {
    return new PairSearch("", Optional.empty(), false);
  }

  List<Mentorship> among(List<Mentorship> pairs, Predicate<AccompanimentId> own) {
    return pairs.stream()
        .filter(it -> !activeOnly || it.isActive())
        .filter(it -> mentor.isEmpty() || own.test(it.accompaniment()))
        .toList();
  }
}
