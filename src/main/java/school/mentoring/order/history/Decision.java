package school.mentoring.order.history;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import school.mentoring.shared.Refusal;

/**
 * Something that was decided about an order; they are kept for ever.
 *
 * @param madeBy who, as printed
 * @param remarks what was to be reworked, or why it was rejected; may be null
 */
@Embeddable
public record Decision(
    Instant madeAt, @Enumerated(EnumType.STRING) Act act, String madeBy, String remarks) {

  private static final int LONGEST = 4000;

  /** What was done. */
  public enum Act {
    DRAFTED("Проект составлен"),
    CHECKED("Текст проверен и передан дальше"),
    VISAS_ASKED("Передан на согласование"),
    ENDORSED("Согласован"),
    VISA_SKIPPED("Виза пропущена"),
    SIGNED("Подписан"),
    RETURNED("Возвращён на доработку"),
    REJECTED("Отклонён"),
    REGISTERED("Зарегистрирован"),
    ACQUAINTED("Отмечено ознакомление"),
    AMENDED("Изменён другим приказом"),
    CANCELLED("Отменён другим приказом"),
    READING_REFUSED("Записан отказ от ознакомления"),
    RELEASED("Записано выбытие из листа ознакомления"),
    UNMARKED("Снята отметка об ознакомлении"),
    READER_ADDED("Добавлен в лист ознакомления");

    private final String title;

    Act(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  /**
   * What somebody wrote, if it fits.
   *
   * @throws Refusal if it does not
   */
  public static String fitting(String remarks, String field) {
    if (remarks != null && remarks.length() > LONGEST) {
      throw new Refusal(
          "%s: %d знаков, а можно не больше %d. Сократите текст."
              .formatted(field, remarks.length(), LONGEST));
    }
    return remarks;
  }

  /** What the program wrote, as far as it fits: a list of all names may be long. */
  static String cut(String remarks) {
    return remarks == null || remarks.length() <= LONGEST
        ? remarks
        : remarks.substring(0, LONGEST - 1) + "…";
  }
}
