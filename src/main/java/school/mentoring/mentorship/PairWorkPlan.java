package school.mentoring.mentorship;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import school.mentoring.roadmap.DateRange;
import school.mentoring.roadmap.Window;
import school.mentoring.shared.SchoolYear;

/**
 * The dates of a school year's work of pairs: meetings are entered month by month from the month in
 * which the first pair began, people are asked in January, last meetings come up in May.
 */
public final class PairWorkPlan {

  /** The stage's months, as its lines say. */
  private static final Window WINDOW = Window.parse("Y-09/Y+1-05");

  /** A month's meetings are entered in its last week. */
  private static final int MONTH_OPENS_ON = 25;

  private final SchoolYear year;
  private final Optional<LocalDate> firstPair;

  PairWorkPlan(SchoolYear year, Optional<LocalDate> firstPair) {
    this.year = year;
    this.firstPair = firstPair;
  }

  /**
   * A month whose meetings are entered.
   *
   * @param opensOn when the task comes up
   * @param last whether no other month follows
   */
  public record Month(YearMonth month, LocalDate opensOn, boolean last) {}

  public LocalDate surveyFrom() {
    return LocalDate.of(year.start() + 1, 1, 1);
  }

  public LocalDate lastMeetingsFrom() {
    return LocalDate.of(year.start() + 1, 5, 1);
  }

  public LocalDate closingDate() {
    return end();
  }

  /** The month in which entering begins: that of the first pair, if it lies in the school year. */
  public Month first() {
    LocalDate start = firstPair.filter(it -> !it.isAfter(end())).orElse(LocalDate.MIN);
    List<DateRange> months = WINDOW.periods(year, Period.ofMonths(1));
    return months.stream()
        .filter(it -> !it.to().isBefore(start))
        .findFirst()
        .map(it -> month(YearMonth.from(it.from())))
        .orElseThrow();
  }

  /** The month after this one. */
  public Month after(YearMonth month) {
    return month(month.plusMonths(1));
  }

  /** A month of the stage. */
  public Month month(YearMonth month) {
    return new Month(month, month.atDay(MONTH_OPENS_ON), !month.atEndOfMonth().isBefore(end()));
  }

  private LocalDate end() {
    return WINDOW.over(year).to();
  }
}
