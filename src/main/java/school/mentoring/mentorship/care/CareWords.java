package school.mentoring.mentorship.care;

import school.mentoring.shared.PlainText;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.TextLength;

/** Texts that people type about a pair. */
final class CareWords {

  private static final int LONGEST = 2000;

  private CareWords() {}

  static String optional(String field, String typed) {
    return TextLength.fitting(field, typed == null ? "" : PlainText.of(typed).strip(), LONGEST);
  }

  static String required(String field, String typed) {
    String text = optional(field, typed);
    if (text.isEmpty()) {
      throw new Refusal("Поле «%s» не заполнено: заполните его.".formatted(field));
    }
    return text;
  }
}
