package school.mentoring.mentorship.care;

import school.mentoring.shared.Refusal;

/**
 * From what on a pair needs somebody.
 *
 * @param swing points between two pulses of one side
 * @param gap points between the two sides in one round
 * @param low a pulse of so many points or fewer
 * @param silence school days without a meeting in the journal
 */
public record CareThresholds(int swing, int gap, int low, int silence) {

  /** As shipped. */
  public static final CareThresholds USUAL = new CareThresholds(3, 4, 3, 21);

  public CareThresholds {
    within("Скачок", swing, 2, 9);
    within("Разница сторон", gap, 2, 9);
    within("Низкий пульс", low, 1, 5);
    within("Учебных дней без встреч", silence, 5, 90);
  }

  private static void within(String field, int value, int least, int most) {
    if (value < least || value > most) {
      throw new Refusal(
          "Поле «%s»: %d, а можно от %d до %d. Исправьте число."
              .formatted(field, value, least, most));
    }
  }
}
