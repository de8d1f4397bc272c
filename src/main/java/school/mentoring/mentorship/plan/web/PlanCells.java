package school.mentoring.mentorship.plan.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import school.mentoring.mentorship.plan.PlanLine;
import school.mentoring.mentorship.plan.PlanRow;

/** A plan, or a pair without one, as a row of the file. */
final class PlanCells {

  static final List<String> HEADER =
      List.of(
          "№",
          "Наставник",
          "Наставляемый",
          "Форма",
          "План",
          "Версия",
          "Состояние",
          "Начало",
          "Окончание",
          "Мероприятий",
          "Выполнено",
          "Просрочено",
          "Выполнено, %",
          "Требует корректировки");

  private static final int OF_PLAN = 10;

  private PlanCells() {}

  static List<Object> of(PlanRow row) {
    List<Object> cells =
        new ArrayList<>(Arrays.asList(row.row(), row.mentor(), row.mentee(), row.form()));
    cells.addAll(row.plan().map(PlanCells::of).orElseGet(PlanCells::none));
    return cells;
  }

  private static List<Object> none() {
    List<Object> cells = new ArrayList<>(Collections.nCopies(OF_PLAN, null));
    cells.set(0, "нет плана");
    return cells;
  }

  private static List<Object> of(PlanLine plan) {
    return Arrays.asList(
        plan.kind().title(),
        plan.number(),
        plan.state().title(),
        plan.startsOn(),
        plan.endsOn(),
        plan.planned(),
        plan.done(),
        plan.overdue(),
        plan.percent(),
        plan.correction());
  }
}
