package school.mentoring.order.approval;

import java.util.Arrays;
import school.mentoring.shared.Refusal;

/** What somebody answered who was asked for a visa. */
public enum VisaDecision {
  AGREED("endorse", "согласовано"),
  WITH_REMARKS("endorseWithRemarks", "согласовано с замечаниями"),
  RETURNED("return", "возвращено на доработку"),
  SKIPPED("skip", "пропущено");

  private final String key;
  private final String title;

  VisaDecision(String key, String title) {
    this.key = key;
    this.title = title;
  }

  /**
   * The decision behind a form's option.
   *
   * @throws Refusal if there is none
   */
  public static VisaDecision of(String key) {
    return Arrays.stream(values())
        .filter(it -> it != SKIPPED && it.key.equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    "Решение «%s» неизвестно: выберите «Согласовать», «Согласовать с замечаниями» или «Вернуть»."
                        .formatted(key)));
  }

  /** As people read it. */
  public String title() {
    return title;
  }

  /** Whether it is nothing without words. */
  public boolean needsRemarks() {
    return this == WITH_REMARKS || this == RETURNED;
  }
}
