package school.mentoring.roadmap.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import school.mentoring.roadmap.calendar.CalendarFilter;
import school.mentoring.roadmap.calendar.CalendarLine;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.SchoolYear;

/**
 * What is asked of the calendar in its address.
 *
 * @param year in which the school year starts; the current one where it is missing
 * @param month 2026-09
 * @param group which group of programmes, from 0
 * @param page which page of the list, from 0
 */
record CalendarQuery(
    String year,
    String programme,
    String role,
    CalendarLine.State state,
    String month,
    Boolean clashing,
    Integer group,
    Integer page) {

  SchoolYear schoolYear(Clock clock) {
    if (year == null || year.isBlank()) {
      return SchoolYear.containing(LocalDate.now(clock));
    }
    if (!year.strip().matches("\\d{4}")) {
      throw new Refusal(
          "Поле «Учебный год»: «%s» не год. Напишите год начала четырьмя цифрами, например 2026."
              .formatted(year));
    }
    return SchoolYear.of(Integer.parseInt(year.strip()));
  }

  CalendarFilter filter() {
    return new CalendarFilter(programme, role, state, yearMonth(), Boolean.TRUE.equals(clashing));
  }

  private YearMonth yearMonth() {
    try {
      return month == null || month.isBlank() ? null : YearMonth.parse(month);
    } catch (DateTimeException noMonth) {
      throw new Refusal("Месяц «%s» не прочитан: выберите его из списка.".formatted(month));
    }
  }

  int groupNumber() {
    return group == null ? 0 : Math.max(0, group);
  }

  int pageNumber() {
    return page == null ? 0 : Math.max(0, page);
  }
}
