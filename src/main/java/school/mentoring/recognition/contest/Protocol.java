package school.mentoring.recognition.contest;

import java.time.LocalDate;
import school.mentoring.shared.Refusal;

/**
 * What the jury's decision is written down with.
 *
 * @param reason why the chair put equal ones in this order; empty where no one had to
 */
public record Protocol(String number, LocalDate date, String reason) {

  public Protocol {
    number = ContestEntry.line("Номер протокола", number, 50);
    reason = ContestEntry.line("Решение председателя", reason, 2000);
  }

  void check(LocalDate today) {
    if (number.isEmpty()) {
      throw new Refusal("Номер протокола не указан: напишите его, например «1».");
    }
    if (date == null || date.isAfter(today)) {
      throw new Refusal("Дата протокола не указана или ещё не наступила: исправьте её.");
    }
  }
}
