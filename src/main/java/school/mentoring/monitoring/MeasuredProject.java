package school.mentoring.monitoring;

import java.time.LocalDate;
import java.util.Map;
import school.mentoring.shared.Refusal;

/**
 * What somebody measured of a municipal project.
 *
 * @param figures by the indicators' keys; only those that were measured
 */
public record MeasuredProject(LocalDate day, Map<String, Double> figures) {

  public MeasuredProject {
    figures = Map.copyOf(figures);
  }

  /** Whether a figure was typed that is not known already. */
  boolean isNews(String key, Map<String, Double> known) {
    Double figure = figures.get(key);
    return figure != null && !figure.equals(known.get(key));
  }

  /**
   * Goes on if the figures can be true.
   *
   * @throws Refusal naming the indicator, the figure and the remedy
   */
  void check(Iterable<ProjectIndicator> indicators) {
    indicators.forEach(this::check);
    Double all = figures.get("sites");
    Double led = figures.get("sitesLedByYoung");
    if (all != null && led != null && led > all) {
      throw new Refusal(
          "Площадок, которые ведут молодые педагоги, %s, а всего площадок %s: исправьте числа."
              .formatted(ProjectFigure.text(led), ProjectFigure.text(all)));
    }
  }

  private void check(ProjectIndicator indicator) {
    Double figure = figures.get(indicator.key());
    if (figure == null) {
      return;
    }
    if (figure < 0) {
      throw new Refusal(
          "«%s»: %s меньше нуля. Исправьте число или оставьте поле пустым."
              .formatted(indicator.title(), ProjectFigure.text(figure)));
    }
    indicator
        .unit()
        .most()
        .filter(most -> figure > most.doubleValue())
        .ifPresent(most -> refuse(indicator, figure));
  }

  private static void refuse(ProjectIndicator indicator, double figure) {
    throw new Refusal(
        "«%s»: %s %% больше 100 %%. Укажите долю от 0 до 100 или оставьте поле пустым."
            .formatted(indicator.title(), ProjectFigure.text(figure)));
  }
}
