package school.mentoring.recognition.contest;

import jakarta.persistence.Embeddable;
import school.mentoring.shared.PlainText;
import school.mentoring.shared.Refusal;

/**
 * By what the jury judges.
 *
 * @param weight how many times its points count
 * @param highest the most points; the least are 1
 */
@Embeddable
public record Criterion(String title, int weight, int highest) {

  static final int LOWEST = 1;
  static final int HIGHEST = 10;
  private static final int HEAVIEST = 10;
  private static final int LONGEST = 300;

  /**
   * As somebody types it.
   *
   * @throws Refusal if the weight or the highest mark is out of bounds
   */
  public static Criterion of(String title, int weight, int highest) {
    String name = PlainText.of(title).strip();
    if (name.isEmpty() || name.length() > LONGEST) {
      throw new Refusal(
          "Критерий «%s»: нужно название не длиннее %d знаков.".formatted(name, LONGEST));
    }
    if (weight < 1 || weight > HEAVIEST) {
      throw new Refusal(
          "Критерий «%s»: вес %d, а нужен от 1 до %d.".formatted(name, weight, HEAVIEST));
    }
    if (highest < 2 || highest > HIGHEST) {
      throw new Refusal(
          "Критерий «%s»: высший балл %d, а нужен от 2 до %d.".formatted(name, highest, HIGHEST));
    }
    return new Criterion(name, weight, highest);
  }

  /** «Оригинальность (до 10 баллов, вес 2)». */
  public String text() {
    String heavier = weight == 1 ? "" : ", вес " + weight;
    return "%s (до %d баллов%s)".formatted(title, highest, heavier);
  }

  /** Goes on if so many points may be given. */
  void check(int points) {
    if (points < LOWEST || points > highest) {
      throw new Refusal(
          "Критерий «%s»: балл %d, а нужен от %d до %d. Исправьте его."
              .formatted(title, points, LOWEST, highest));
    }
  }
}
