package school.mentoring.roadmap.window;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import school.mentoring.shared.SchoolYear;

/**
 * One end of a window, relative to the school year: a month, or one day of it.
 *
 * @param yearsOn years after the one the school year starts in, 0 to 2
 * @param firstDay the first day of the month it may mean, 1 to 31
 * @param lastDay the last one, 31 for a whole month; a month that is shorter ends earlier
 */
record WindowPoint(int yearsOn, int month, int firstDay, int lastDay) {

  private static final Pattern FORM = Pattern.compile("Y(?:\\+([12]))?-(\\d{2})(?:-(\\d{2}))?");
  private static final int LONGEST_MONTH = 31;

  static WindowPoint parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("«%s» — не месяц и не день".formatted(text));
    }
    int month = Integer.parseInt(parts.group(2));
    int firstDay = numberOr(1, parts.group(3));
    requireExists(text, month, firstDay);
    int lastDay = numberOr(LONGEST_MONTH, parts.group(3));
    return new WindowPoint(numberOr(0, parts.group(1)), month, firstDay, lastDay);
  }

  LocalDate first(SchoolYear year) {
    return date(year, firstDay);
  }

  LocalDate last(SchoolYear year) {
    return date(year, lastDay);
  }

  /** Whether this point ends before the other one begins, in whatever school year. */
  boolean isBefore(WindowPoint other) {
    return sortKey(lastDay) < other.sortKey(other.firstDay);
  }

  /** Whether this point begins after the other one ends, in whatever school year. */
  boolean isAfter(WindowPoint other) {
    return other.isBefore(this);
  }

  private static int numberOr(int absent, String digits) {
    return digits == null ? absent : Integer.parseInt(digits);
  }

  private static void requireExists(String text, int month, int day) {
    try {
      MonthDay.of(month, day);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("«%s» — такого дня нет".formatted(text), e);
    }
  }

  private LocalDate date(SchoolYear year, int day) {
    YearMonth yearMonth = YearMonth.of(year.start() + yearsOn, month);
    return yearMonth.atDay(Math.min(day, yearMonth.lengthOfMonth()));
  }

  private int sortKey(int day) {
    return (yearsOn * 12 + month) * 32 + day;
  }
}
