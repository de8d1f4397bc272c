package school.mentoring.roadmap.window;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import school.mentoring.shared.SchoolYear;

/**
 * The times that a line comes up when its loop leads it through its window: every period of its
 * recurrence, or every stretch of a window that has several.
 *
 * <p>A report is written when its period ends. So it opens with the last month of its period; where
 * the period is longer than a quarter, three months before its end, for a half-year may end in
 * summer when nobody is there. What comes up once in each stretch opens with the stretch. Nothing
 * opens before its period.
 */
public record LineTimes(Window window, Optional<Period> recurs) {

  private static final int QUARTER = 3;

  /** A time: the days it is for, and the day its task comes up. */
  public record Time(DateRange period, LocalDate opens) {}

  public static LineTimes of(Window window, Optional<Period> recurs) {
    return new LineTimes(window, recurs);
  }

  /** All its times in order; finitely many, at least one. */
  public List<Time> in(SchoolYear year) {
    return recurs
        .map(every -> window.periods(year, every).stream().map(it -> time(it, every)).toList())
        .orElseGet(() -> window.ranges(year).stream().map(it -> new Time(it, it.from())).toList());
  }

  /**
   * The next time.
   *
   * @param passed last day of the time before; empty for the first
   * @return empty where no time is left
   */
  public Optional<Time> after(Optional<LocalDate> passed, SchoolYear year) {
    return in(year).stream()
        .filter(it -> passed.filter(day -> !it.period().to().isAfter(day)).isEmpty())
        .findFirst();
  }

  private static Time time(DateRange period, Period every) {
    LocalDate lastMonth = period.to().withDayOfMonth(1);
    LocalDate opens =
        every.toTotalMonths() > QUARTER ? lastMonth.minusMonths(QUARTER - 1L) : lastMonth;
    return new Time(period, opens.isBefore(period.from()) ? period.from() : opens);
  }
}
