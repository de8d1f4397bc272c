package school.mentoring.order.register;

import java.time.LocalDate;
import school.mentoring.order.Series;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Dates;

/**
 * Which part of a series' journal is meant.
 *
 * @param from first day
 * @param to last day
 */
public record JournalPeriod(Series series, LocalDate from, LocalDate to) {

  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

  public JournalPeriod {
    if (to.isBefore(from) || from.isBefore(EARLIEST) || to.isAfter(LATEST)) {
      throw new Refusal(
          "Период с %s по %s не подходит: поставьте первый день не позже последнего, от %s до %s."
              .formatted(
                  Dates.text(from), Dates.text(to), Dates.text(EARLIEST), Dates.text(LATEST)));
    }
  }

  /** A whole calendar year. */
  public static JournalPeriod year(Series series, int year) {
    return new JournalPeriod(series, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** «01.01.2026 – 31.12.2026». */
  public String text() {
    return Dates.text(from) + " – " + Dates.text(to);
  }
}
