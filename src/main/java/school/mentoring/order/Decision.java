package school.mentoring.order;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * Something that was decided about an order; they are kept for ever.
 *
 * @param madeBy who, as printed
 * @param remarks what was to be reworked, or why it was rejected; may be null
 */
@Embeddable
public record Decision(
    Instant madeAt, @Enumerated(EnumType.STRING) Act act, String madeBy, String remarks) {

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
}
