package school.mentoring.roadmap.calendar;

import java.time.YearMonth;
import school.mentoring.roadmap.window.DateRange;

/**
 * Which lines of a calendar are wanted; what is null or blank lets all through.
 *
 * @param role group, as models name it
 * @param clashing only those that overlap with another programme's
 */
public record CalendarFilter(
    String programme, String role, CalendarLine.State state, YearMonth month, boolean clashing) {

  /** Lets everything through. */
  public static final CalendarFilter ALL = new CalendarFilter(null, null, null, null, false);

  /** Whether a line is wanted, apart from what it overlaps with. */
  boolean lets(CalendarLine line) {
    return (blank(programme) || line.programme().toString().equals(programme))
        && (blank(role) || line.role().equals(role))
        && (state == null || line.state() == state)
        && (month == null || line.touches(new DateRange(month.atDay(1), month.atEndOfMonth())));
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
