package school.mentoring.mentorship.care;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import school.mentoring.roadmap.window.DateRange;
import school.mentoring.roadmap.window.WorkingCalendar;
import school.mentoring.shared.russian.CountedNoun;

/** Counts the days of one school on which there are lessons. Summer stops the clock. */
public final class SchoolDays {

  private static final int FARTHEST = 1500;

  private final WorkingCalendar calendar;
  private final List<DateRange> holidays;

  SchoolDays(WorkingCalendar calendar, List<DateRange> holidays) {
    this.calendar = calendar;
    this.holidays = List.copyOf(holidays);
  }

  boolean isSchoolDay(LocalDate day) {
    return calendar.isWorkingDay(day) && holidays.stream().noneMatch(it -> it.contains(day));
  }

  /** School days after one day until another, that one included; 0 if it is not later. */
  public int between(LocalDate after, LocalDate until) {
    LocalDate begin = after.isBefore(until.minusDays(FARTHEST)) ? until.minusDays(FARTHEST) : after;
    return begin.isBefore(until)
        ? (int) begin.plusDays(1).datesUntil(until.plusDays(1)).filter(this::isSchoolDay).count()
        : 0;
  }

  /** «осталось 3 учебных дня», «сегодня», «просрочено на 1 учебный день». */
  public String left(LocalDate today, LocalDate due) {
    if (due.equals(today)) {
      return "сегодня";
    }
    if (due.isBefore(today)) {
      int late = between(due, today);
      return late == 0
          ? "срок прошёл, идут каникулы"
          : "просрочено на " + CountedNoun.SCHOOL_DAYS.of(late);
    }
    int left = between(today, due);
    return left == 0
        ? "срок в дни без уроков"
        : CountedNoun.agreed(BigDecimal.valueOf(left), "остался ", "осталось ")
            + CountedNoun.SCHOOL_DAYS.of(left);
  }
}
