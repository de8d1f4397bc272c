package school.mentoring.monitoring.report;

import java.math.BigDecimal;

/** Sentences that set a figure beside what it was and what it should be. */
final class Comparison {

  private Comparison() {}

  /** «Это на 3 пары больше, чем в предыдущем периоде (12).» */
  static String of(Figure figure, Numeral what) {
    BigDecimal change = figure.value().subtract(figure.before());
    if (change.signum() == 0) {
      return "Столько же было в предыдущем периоде.";
    }
    Figure size = new Figure("", "", change.abs(), figure.unit(), null, null, java.util.List.of());
    return "Это на %s %s, чем в предыдущем периоде (%s)."
        .formatted(what.of(size), change.signum() > 0 ? "больше" : "меньше", figure.beforeText());
  }
}
