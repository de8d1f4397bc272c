package school.mentoring.matching.optimum;

import java.util.Arrays;

/** What the best pairs are best in. */
public enum Objective {
  /** As many mentees with a mentor as possible; among such plans the most points. */
  MOST_PARTICIPANTS("most-participants", "как можно больше участников"),
  /** The greatest total of points; among such plans the most mentees with a mentor. */
  BEST_TOTAL("best-total", "лучшая сумма баллов");

  private final String key;
  private final String title;

  Objective(String key, String title) {
    this.key = key;
    this.title = title;
  }

  /** The name for other programs. */
  public String key() {
    return key;
  }

  /** The name for people, in Russian. */
  public String title() {
    return title;
  }

  /**
   * Reads a key.
   *
   * @throws IllegalArgumentException if there is no such objective
   */
  public static Objective of(String key) {
    return Arrays.stream(values())
        .filter(it -> it.key.equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Цель подбора «%s» неизвестна: выберите «%s» или «%s»"
                        .formatted(key, MOST_PARTICIPANTS.key, BEST_TOTAL.key)));
  }
}
