package school.mentoring.roadmap.web;

import java.util.List;
import java.util.function.UnaryOperator;
import school.mentoring.roadmap.calendar.CalendarLine;

/** The calendar as a table for spreadsheets. */
final class CalendarTable {

  static final List<String> HEADER =
      List.of(
          "Начало",
          "Срок",
          "Дорожная карта",
          "Этап",
          "Строка",
          "Что сделать",
          "Ответственный",
          "Состояние",
          "Выполнено",
          "Всего");

  private CalendarTable() {}

  static List<Object> row(CalendarLine it, UnaryOperator<String> roleTitle) {
    return List.of(
        it.from(),
        it.due(),
        it.roadmap(),
        it.stage(),
        it.line(),
        it.name(),
        roleTitle.apply(it.role()),
        it.state().title(),
        it.done(),
        it.total());
  }
}
