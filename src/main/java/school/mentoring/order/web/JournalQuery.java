package school.mentoring.order.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import school.mentoring.order.Series;
import school.mentoring.order.register.JournalPeriod;
import school.mentoring.shared.Refusal;

/**
 * Which part of the journal is asked for; without dates, this calendar year.
 *
 * @param from 2026-01-01
 * @param to 2026-12-31
 */
record JournalQuery(String series, String from, String to) {

  JournalPeriod period(LocalDate today) {
    return new JournalPeriod(
        Series.of(series == null || series.isBlank() ? Series.CORE.key() : series),
        day("Первый день", from, today.withDayOfYear(1)),
        day("Последний день", to, today.withMonth(12).withDayOfMonth(31)));
  }

  private static LocalDate day(String field, String typed, LocalDate otherwise) {
    try {
      return typed == null || typed.isBlank() ? otherwise : LocalDate.parse(typed.strip());
    } catch (DateTimeParseException noDate) {
      throw new Refusal(
          "Поле «%s»: «%s» не дата. Выберите день в календаре."
              .formatted(field, typed.substring(0, Math.min(20, typed.length()))));
    }
  }
}
