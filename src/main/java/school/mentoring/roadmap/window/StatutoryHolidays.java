package school.mentoring.roadmap.window;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The non-working holidays of article 112 of the Labour Code, and what it does to those that fall
 * on a weekend. The dates stand since 2013.
 *
 * <p>Jollyday's Russian calendar (0.33 and 1.5) is not used: it takes 9 and 10 January for holidays
 * and moves January's weekend holidays to Monday, both against the article.
 */
final class StatutoryHolidays {

  private static final Set<MonthDay> DAYS =
      Stream.concat(
              IntStream.rangeClosed(1, 8).mapToObj(day -> MonthDay.of(Month.JANUARY, day)),
              Stream.of(
                  MonthDay.of(Month.FEBRUARY, 23),
                  MonthDay.of(Month.MARCH, 8),
                  MonthDay.of(Month.MAY, 1),
                  MonthDay.of(Month.MAY, 9),
                  MonthDay.of(Month.JUNE, 12),
                  MonthDay.of(Month.NOVEMBER, 4)))
          .collect(Collectors.toUnmodifiableSet());

  private StatutoryHolidays() {}

  static boolean contains(LocalDate date) {
    return DAYS.contains(MonthDay.from(date));
  }

  static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek() == SATURDAY || date.getDayOfWeek() == SUNDAY;
  }

  /**
   * Whether the date is off because a holiday fell on the weekend just before it. The next working
   * day is always Monday, as no two holidays outside January are neighbours; January's weekend
   * holidays go where the yearly decree sends them.
   */
  static boolean isMovedHere(LocalDate date) {
    return date.getDayOfWeek() == MONDAY
        && (isMovable(date.minusDays(1)) || isMovable(date.minusDays(2)));
  }

  private static boolean isMovable(LocalDate date) {
    return contains(date) && date.getMonth() != Month.JANUARY;
  }
}
