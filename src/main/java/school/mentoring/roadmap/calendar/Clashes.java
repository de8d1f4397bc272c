package school.mentoring.roadmap.calendar;

import java.time.temporal.ChronoUnit;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which lines overlap: those of another programme that are not closed, ask the same role and share
 * a day. A window of more than a quarter overlaps with nothing: it leaves room to choose the day.
 */
public final class Clashes {

  private static final int LONG = 92;

  private final Map<CalendarLine, Long> counts = new IdentityHashMap<>();

  Clashes(List<CalendarLine> lines) {
    Map<String, List<CalendarLine>> byRole =
        lines.stream()
            .filter(CalendarLine::unclosed)
            .filter(it -> !it.role().isEmpty() && !isLong(it))
            .collect(Collectors.groupingBy(CalendarLine::role));
    byRole.values().forEach(this::count);
  }

  private static boolean isLong(CalendarLine line) {
    return ChronoUnit.DAYS.between(line.from(), line.due()) >= LONG;
  }

  private void count(List<CalendarLine> ofRole) {
    for (CalendarLine line : ofRole) {
      long others =
          ofRole.stream()
              .filter(it -> !it.programme().equals(line.programme()))
              .filter(it -> it.touches(line.days()))
              .count();
      if (others > 0) {
        counts.put(line, others);
      }
    }
  }

  /** How many lines of other programmes overlap with this very line. */
  public long of(CalendarLine line) {
    return counts.getOrDefault(line, 0L);
  }

  /** How many lines overlap with any. */
  public int size() {
    return counts.size();
  }
}
