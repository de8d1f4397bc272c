package school.mentoring.matching.settings;

import java.util.Objects;
import school.mentoring.matching.optimum.Objective;
import school.mentoring.matching.policy.PairSettings;

/**
 * How a school wants its pairs to be found.
 *
 * @param preset from which the settings began; it says nothing of what was changed since
 * @param pairs what counts in a pair
 * @param objective what the whole plan is best in
 * @param groups whether the least numbers of the mentors' groups are kept
 * @param evenLoad whether no mentor gets more mentees than needed for the same number of matched
 */
public record MatchingSettings(
    Preset preset, PairSettings pairs, Objective objective, boolean groups, boolean evenLoad) {

  public MatchingSettings {
    Objects.requireNonNull(preset);
    Objects.requireNonNull(pairs);
    Objects.requireNonNull(objective);
  }

  /** Whether they are what the preset says. */
  public boolean asPreset() {
    return equals(preset.settings());
  }
}
