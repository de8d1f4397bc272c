package school.mentoring.matching.preference;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import school.mentoring.enrolment.Preference;

/** In which order people would have each other; the lower, the rather. */
public final class PreferenceRanks {

  private static final int UNNAMED = Preference.LAST_CHOICE + 1;
  public static final int UNWANTED = UNNAMED + 1;

  private final Map<String, Map<String, Integer>> ranks = new HashMap<>();

  public static PreferenceRanks of(Collection<Preference> preferences) {
    PreferenceRanks ranks = new PreferenceRanks();
    preferences.forEach(it -> ranks.say(it.by().toString(), it.about().toString(), it.rank()));
    return ranks;
  }

  /**
   * @param rank 1 to 3, or 0 for somebody not wanted
   */
  public PreferenceRanks say(String by, String about, int rank) {
    ranks
        .computeIfAbsent(by, it -> new HashMap<>())
        .put(about, rank == Preference.UNWANTED ? UNWANTED : rank);
    return this;
  }

  public int rank(String by, String about) {
    return ranks.getOrDefault(by, Map.of()).getOrDefault(about, UNNAMED);
  }

  public boolean namedSomebody(String by) {
    return ranks.getOrDefault(by, Map.of()).values().stream().anyMatch(it -> it < UNNAMED);
  }
}
