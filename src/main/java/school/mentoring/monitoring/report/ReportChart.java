package school.mentoring.monitoring.report;

import java.util.List;

/**
 * A chart of a report: bars of its figures.
 *
 * @param labels beside the bars
 * @param series drawn alike; each has a key for every label
 */
public record ReportChart(String title, List<String> labels, List<Series> series) {

  public ReportChart {
    labels = List.copyOf(labels);
    series = List.copyOf(series);
  }

  /**
   * Bars drawn alike.
   *
   * @param values what is drawn; the same as the figures or targets they come from
   */
  public record Series(String name, List<Double> values) {

    public Series {
      values = List.copyOf(values);
    }
  }

  /**
   * One series of figures under their own titles.
   *
   * @param what is counted: «пар»
   */
  static ReportChart of(String title, String what, List<Figure> figures) {
    return new ReportChart(
        title,
        figures.stream().map(Figure::title).toList(),
        List.of(new Series(what, figures.stream().map(it -> it.value().doubleValue()).toList())));
  }
}
