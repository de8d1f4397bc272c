package school.mentoring.roadmap.window;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How often a line comes up within its window. Schools report by calendar months, quarters, halves
 * and years, so these follow the calendar wherever the window starts.
 */
record Recurrence(Period every) {

  private static final Set<Long> CALENDAR_MONTHS = Set.of(1L, 3L, 6L, 12L);

  Recurrence {
    if (every.isZero() || every.isNegative()) {
      throw new IllegalArgumentException(
          "Повтор «%s»: период должен быть больше нуля, например P1M (месяц) или P3M (квартал)"
              .formatted(every));
    }
  }

  /** Consecutive periods that cover the range without gaps; the last is cut by its end. */
  List<DateRange> split(DateRange range) {
    List<DateRange> periods = new ArrayList<>();
    LocalDate from = range.from();
    while (!from.isAfter(range.to())) {
      LocalDate next = next(range.from(), from, periods.size() + 1);
      periods.add(new DateRange(from, earlier(next.minusDays(1), range.to())));
      from = next;
    }
    return periods;
  }

  private LocalDate next(LocalDate start, LocalDate from, int count) {
    // counted from the start each time: adding month by month would creep from the 31st to the 28th
    return isCalendar() ? nextOfCalendar(from) : start.plus(every.multipliedBy(count));
  }

  private boolean isCalendar() {
    return every.getDays() == 0 && CALENDAR_MONTHS.contains(every.toTotalMonths());
  }

  private LocalDate nextOfCalendar(LocalDate from) {
    long months = every.toTotalMonths();
    long past = (from.getMonthValue() - 1) / months;
    return from.withDayOfYear(1).plusMonths((past + 1) * months);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
