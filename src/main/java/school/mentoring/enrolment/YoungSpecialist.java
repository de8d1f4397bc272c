package school.mentoring.enrolment;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;

/**
 * The rule of who is new at school: a teacher in the first three years of work. Only the year is
 * known in which somebody began to teach, so that the work is taken to begin with its school year,
 * on 1 September; whoever came in spring of that year is not made older by it.
 */
public final class YoungSpecialist {

  /** No teacher of today began earlier. */
  public static final int EARLIEST_YEAR = 1950;

  private static final int YEARS = 3;

  private YoungSpecialist() {}

  /** Whether the first three years of work are not over on a day. */
  public static boolean on(int workingSince, LocalDate day) {
    return workingSince >= since(day);
  }

  /** The earliest year of beginning whose three years are not over on a day. */
  public static int since(LocalDate day) {
    return day.getMonthValue() >= Month.SEPTEMBER.getValue()
        ? day.getYear() - YEARS + 1
        : day.getYear() - YEARS;
  }

  /** Full years of work on a day; 0 within the first one. */
  public static int yearsAtWork(int workingSince, LocalDate day) {
    LocalDate began = LocalDate.of(workingSince, Month.SEPTEMBER, 1);
    return Math.max(0, Period.between(began, day).getYears());
  }
}
