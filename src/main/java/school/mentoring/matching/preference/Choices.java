package school.mentoring.matching.preference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import school.mentoring.enrolment.Preference;

/** Whom the participants of a programme want, by both. */
public final class Choices {

  public static final Choices NONE = new Choices(List.of());

  private final Map<UUID, Map<UUID, Integer>> ranks = new HashMap<>();

  public Choices(List<Preference> said) {
    said.forEach(
        it -> ranks.computeIfAbsent(it.by(), by -> new HashMap<>()).put(it.about(), it.rank()));
  }

  public OptionalInt rank(UUID by, UUID about) {
    Integer rank = of(by).get(about);
    return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
  }

  public boolean choseSomebody(UUID by) {
    return of(by).values().stream().anyMatch(it -> it != Preference.UNWANTED);
  }

  private Map<UUID, Integer> of(UUID by) {
    return ranks.getOrDefault(by, Map.of());
  }
}
