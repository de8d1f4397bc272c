package school.mentoring.mentorship.decision;

import school.mentoring.mentorship.Decision;
import school.mentoring.shared.PlainText;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.TextLength;

/**
 * What is decided of a pair.
 *
 * @param reason why; may be empty
 * @param result what the pair came to, for both bases; may be empty
 */
public record DecisionEntry(Decision decision, String reason, String result) {

  private static final int REASON = 1000;
  private static final int RESULT = 2000;

  public DecisionEntry {
    if (decision == null) {
      throw new Refusal("Решение не выбрано: отметьте «Продолжить» или «Завершить».");
    }
    reason = checked("Причина", reason, REASON);
    result = checked("Результат", result, RESULT);
  }

  /** A decision without words. */
  public static DecisionEntry of(Decision decision) {
    return new DecisionEntry(decision, "", "");
  }

  private static String checked(String field, String text, int longest) {
    return TextLength.fitting(field, text == null ? "" : PlainText.of(text).strip(), longest);
  }
}
