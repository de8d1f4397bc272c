package school.mentoring.mentorship.care;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A time in which both sides are asked for their pulse.
 *
 * @param month the calendar month in which they may answer
 */
public record PulseRound(YearMonth month) {

  public static PulseRound of(LocalDate day) {
    return new PulseRound(YearMonth.from(day));
  }

  LocalDate first() {
    return month.atDay(1);
  }

  /** Until when it may be answered. */
  public LocalDate last() {
    return month.atEndOfMonth();
  }

  /** «12.2026», as lists show it. */
  public String title() {
    return "%02d.%d".formatted(month.getMonthValue(), month.getYear());
  }

  /** As it is stored: {@code 2026-12}. */
  @Override
  public String toString() {
    return month.toString();
  }
}
