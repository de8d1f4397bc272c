package school.mentoring.shared;

import java.util.Optional;

/** How long a text may be that people type: one rule and one refusal for all fields. */
public final class TextLength {

  private TextLength() {}

  /**
   * The text itself, where it fits; null stays null.
   *
   * @param field as people see it
   * @throws Refusal if the text is longer, naming both lengths
   */
  public static String fitting(String field, String text, int longest) {
    problem(field, text, longest)
        .ifPresent(
            it -> {
              throw new Refusal(it);
            });
    return text;
  }

  /** What is wrong with the text, for whoever collects problems; nothing where it fits. */
  public static Optional<String> problem(String field, String text, int longest) {
    return text == null || text.length() <= longest
        ? Optional.empty()
        : Optional.of(
            "Поле «%s»: %d знаков, а можно не больше %d. Сократите текст."
                .formatted(field, text.length(), longest));
  }
}
