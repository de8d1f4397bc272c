package school.mentoring.mentorship.care;

import java.time.LocalDate;
import java.util.List;
import school.mentoring.roadmap.DateRange;
import school.mentoring.roadmap.WorkingCalendar;

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
      return late == 0 ? "срок прошёл, идут каникулы" : "просрочено на " + days(late);
    }
    int left = between(today, due);
    return left == 0
        ? "срок в дни без уроков"
        : (ends(left, 1) ? "остался " : "осталось ") + days(left);
  }

  /** «1 учебный день», «3 учебных дня». */
  public static String days(int count) {
    if (ends(count, 1)) {
      return count + " учебный день";
    }
    boolean few = ends(count, 2) || ends(count, 3) || ends(count, 4);
    return count + (few ? " учебных дня" : " учебных дней");
  }

  private static boolean ends(int count, int digit) {
    return count % 10 == digit && count / 10 % 10 != 1;
  }
}
