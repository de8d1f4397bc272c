package school.mentoring.mentorship;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import school.mentoring.roadmap.window.DateRange;
import school.mentoring.shared.SchoolYear;

/**
 * The dates of the work of a programme's pairs, in the windows of its roadmap: meetings are entered
 * month by month from the month in which the first pair began; last meetings come up with their own
 * window, or with its last month where it begins no later than the work itself.
 */
public final class PairWorkPlan {

  /** A month's meetings are entered in its last week. */
  private static final int MONTH_OPENS_ON = 25;

  private final DateRange work;
  private final List<YearMonth> months;
  private final DateRange lastMeetings;
  private final Optional<LocalDate> firstPair;

  PairWorkPlan(SchoolYear year, PairWorkWindows windows, Optional<LocalDate> firstPair) {
    this.work = windows.work().over(year);
    this.months =
        windows.months().orElse(windows.work()).periods(year, Period.ofMonths(1)).stream()
            .map(it -> YearMonth.from(it.from()))
            .distinct()
            .toList();
    this.lastMeetings = windows.lastMeetings().orElse(windows.work()).over(year);
    this.firstPair = firstPair;
  }

  /**
   * A month whose meetings are entered.
   *
   * @param opensOn when the task comes up
   * @param last whether no other month follows
   */
  public record Month(YearMonth month, LocalDate opensOn, boolean last) {}

  public LocalDate lastMeetingsFrom() {
    return lastMeetings.from().isAfter(work.from())
        ? lastMeetings.from()
        : YearMonth.from(lastMeetings.to()).atDay(1);
  }

  public LocalDate closingDate() {
    return work.to();
  }

  /** The month in which entering begins: that of the first pair, if it lies in the window. */
  public Month first() {
    LocalDate start = firstPair.orElse(LocalDate.MIN);
    return months.stream()
        .filter(it -> !it.atEndOfMonth().isBefore(start))
        .findFirst()
        .map(this::month)
        .orElseGet(() -> month(months.get(0)));
  }

  /** The month after this one; the last one stays the last. */
  public Month after(YearMonth month) {
    return months.stream()
        .filter(it -> it.isAfter(month))
        .findFirst()
        .map(this::month)
        .orElseGet(() -> month(month));
  }

  /** A month of the work of the pairs. */
  public Month month(YearMonth month) {
    return new Month(
        month, month.atDay(MONTH_OPENS_ON), !month.isBefore(months.get(months.size() - 1)));
  }
}
