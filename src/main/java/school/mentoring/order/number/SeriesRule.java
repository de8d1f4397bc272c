package school.mentoring.order.number;

import school.mentoring.order.Series;

/**
 * How an organisation numbers the orders of a series.
 *
 * @param pattern of the numbers that the program gives or proposes
 * @param start the first number in the calendar year {@code startYear}; every other year begins
 *     with 1
 */
public record SeriesRule(
    Series series, Numbering numbering, String pattern, int start, int startYear) {

  /** What holds until an organisation decides otherwise: the paper register is the master. */
  static SeriesRule undeclared(Series series) {
    String pattern = series == Series.CORE ? "{n}-ОД" : "{n}-ЛС";
    return new SeriesRule(series, Numbering.BY_HAND, pattern, 1, 0);
  }

  int first(int year) {
    return year == startYear ? start : 1;
  }

  NumberPattern look() {
    return new NumberPattern(pattern);
  }

  boolean isAutomatic() {
    return numbering == Numbering.AUTOMATIC;
  }
}
