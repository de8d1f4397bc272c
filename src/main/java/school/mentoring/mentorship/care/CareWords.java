package school.mentoring.mentorship.care;

import school.mentoring.shared.PlainText;
import school.mentoring.shared.Refusal;

/** Texts that people type about a pair. */
final class CareWords {

  private static final int LONGEST = 2000;

  private CareWords() {}

  static String optional(String field, String typed) {
    String text = typed == null ? "" : PlainText.of(typed).strip();
    if (text.length() > LONGEST) {
      throw new Refusal(
          "Поле «%s»: %d знаков, а можно не больше %d. Сократите текст."
              .formatted(field, text.length(), LONGEST));
    }
    return text;
  }

  static String required(String field, String typed) {
    String text = optional(field, typed);
    if (text.isEmpty()) {
      throw new Refusal("Поле «%s» не заполнено: заполните его.".formatted(field));
    }
    return text;
  }
}
