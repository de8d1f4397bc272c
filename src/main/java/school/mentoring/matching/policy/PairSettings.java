package school.mentoring.matching.policy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import school.mentoring.shared.Refusal;

/**
 * What counts in a pair and how much, as the school sets it.
 *
 * @param weights from 0, which leaves a criterion out, to 10, which forbids a pair that does not
 *     meet it; a criterion not named weighs 0
 * @param unwantedForbids whether «этого не хочу» of either side forbids the pair
 * @param clearanceNeeded whether an adult from outside needs a certificate of no criminal record to
 *     mentor a minor
 * @param mentorOlder whether the mentor of a pupil must not be younger
 */
public record PairSettings(
    Map<Criterion, Integer> weights,
    boolean unwantedForbids,
    boolean clearanceNeeded,
    boolean mentorOlder) {

  /** The weight that makes a criterion a must. */
  public static final int MUST = 10;

  public PairSettings {
    Map<Criterion, Integer> all = new EnumMap<>(Criterion.class);
    for (Criterion criterion : Criterion.values()) {
      all.put(criterion, checked(criterion, weights.getOrDefault(criterion, 0)));
    }
    weights = Collections.unmodifiableMap(all);
  }

  private static int checked(Criterion criterion, int weight) {
    if (weight < 0 || weight > MUST) {
      throw new Refusal(
          "Вес «%s»: значение %d, укажите от 0 до %d.".formatted(criterion.title(), weight, MUST));
    }
    return weight;
  }

  public int weight(Criterion criterion) {
    return weights.get(criterion);
  }

  boolean must(Criterion criterion) {
    return weight(criterion) == MUST;
  }

  /** The points of a pair that meets everything. */
  public int most() {
    return weights.values().stream().mapToInt(Integer::intValue).sum();
  }
}
