package school.mentoring.monitoring;

import java.time.LocalDate;
import java.util.Map;
import school.mentoring.shared.Refusal;

/**
 * What somebody measured of a municipal project.
 *
 * @param figures only those that were measured
 */
public record MeasuredProject(LocalDate day, Map<ProjectIndicator, Double> figures) {

  public MeasuredProject {
    figures = Map.copyOf(figures);
  }

  /**
   * Goes on if the figures can be true.
   *
   * @throws Refusal naming the indicator, the figure and the remedy
   */
  void check() {
    figures.forEach(MeasuredProject::check);
    Double all = figures.get(ProjectIndicator.SITES);
    Double led = figures.get(ProjectIndicator.SITES_LED_BY_YOUNG);
    if (all != null && led != null && led > all) {
      throw new Refusal(
          "Площадок, которые ведут молодые педагоги, %s, а всего площадок %s: исправьте числа."
              .formatted(ProjectFigure.text(led), ProjectFigure.text(all)));
    }
  }

  private static void check(ProjectIndicator indicator, double figure) {
    if (figure < 0) {
      throw new Refusal(
          "«%s»: %s меньше нуля. Исправьте число или оставьте поле пустым."
              .formatted(indicator.title(), ProjectFigure.text(figure)));
    }
    if (indicator.unit() == ProjectIndicator.Unit.PERCENT && figure > 100) {
      throw new Refusal(
          "«%s»: %s %% больше 100 %%. Укажите долю от 0 до 100 или оставьте поле пустым."
              .formatted(indicator.title(), ProjectFigure.text(figure)));
    }
  }
}
