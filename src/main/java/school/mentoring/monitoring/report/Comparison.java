package school.mentoring.monitoring.report;

import java.math.BigDecimal;
import java.util.List;
import school.mentoring.shared.russian.Capital;

/** Sentences that set a figure beside what it was and what it should be. */
final class Comparison {

  private Comparison() {}

  /** Parts of a sentence as one, begun with a capital letter. */
  static String sentence(List<String> parts) {
    return Capital.of(String.join(", ", parts)) + ".";
  }

  /** «Сохранены все пары: 40.» «Сохранено 38 из 40 пар.» */
  static String kept(Figure kept, Figure worked) {
    return kept.value().compareTo(worked.value()) == 0
        ? "Все пары сохранены: %s.".formatted(worked.text())
        : "Из %s %s %s."
            .formatted(
                Numeral.PAIRS_OF.of(worked),
                Numeral.agreed(kept, "сохранена", "сохранено"),
                kept.text());
  }

  /** «Это на 3 пары больше, чем в предыдущем периоде (12).» */
  static String of(Figure figure, Numeral what) {
    BigDecimal change = figure.value().subtract(figure.before());
    if (change.signum() == 0) {
      return "Столько же было в предыдущем периоде.";
    }
    Figure size = new Figure("", "", change.abs(), figure.unit(), null, null, List.of());
    return "Это на %s %s, чем в предыдущем периоде (%s)."
        .formatted(what.of(size), change.signum() > 0 ? "больше" : "меньше", figure.beforeText());
  }
}
