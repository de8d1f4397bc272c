package school.mentoring.roadmap.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import school.mentoring.roadmap.window.DateRange;

/**
 * How busy a role is: the lines that are not closed, month by month.
 *
 * @param months how many lines touch each of the months asked for
 * @param peak the largest number of lines on one day
 * @param peakDays the first stretch of days with that many
 */
public record Load(String role, List<Long> months, int peak, DateRange peakDays) {

  static List<Load> of(List<CalendarLine> lines, List<YearMonth> months) {
    Map<String, List<CalendarLine>> byRole =
        lines.stream()
            .filter(CalendarLine::unclosed)
            .filter(it -> !it.role().isEmpty())
            .collect(Collectors.groupingBy(CalendarLine::role, TreeMap::new, Collectors.toList()));
    return byRole.entrySet().stream().map(it -> of(it.getKey(), it.getValue(), months)).toList();
  }

  private static Load of(String role, List<CalendarLine> lines, List<YearMonth> months) {
    List<Long> counts = new ArrayList<>();
    for (YearMonth month : months) {
      DateRange days = new DateRange(month.atDay(1), month.atEndOfMonth());
      counts.add(lines.stream().filter(it -> it.touches(days)).count());
    }
    TreeMap<LocalDate, Integer> steps = new TreeMap<>();
    lines.forEach(
        it -> {
          steps.merge(it.from(), 1, Integer::sum);
          steps.merge(it.due().plusDays(1), -1, Integer::sum);
        });
    return peak(role, counts, steps);
  }

  private static Load peak(String role, List<Long> months, TreeMap<LocalDate, Integer> steps) {
    int now = 0;
    int peak = 0;
    LocalDate from = steps.firstKey();
    for (Map.Entry<LocalDate, Integer> step : steps.entrySet()) {
      now += step.getValue();
      if (now > peak) {
        peak = now;
        from = step.getKey();
      }
    }
    return new Load(role, months, peak, new DateRange(from, steps.higherKey(from).minusDays(1)));
  }

  /** The largest number of a month. */
  public long most() {
    return months.stream().mapToLong(it -> it).max().orElse(0);
  }
}
