package school.mentoring.monitoring.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A section of a report.
 *
 * @param key of the part that wrote it; the figures' keys begin with it
 * @param paragraphs sentences that the program wrote from the figures
 * @param figures all numbers of the section
 * @param shown keys of those that its table of figures lists
 */
public record ReportSection(
    String key,
    String title,
    List<String> paragraphs,
    List<Figure> figures,
    List<String> shown,
    List<ReportTable> tables,
    List<ReportChart> charts) {

  /** The figures that the table of figures lists. */
  public List<Figure> listed() {
    return figures.stream().filter(it -> shown.contains(it.key())).toList();
  }

  /** Whether any of the listed figures has a target. */
  public boolean targeted() {
    return listed().stream().anyMatch(it -> it.target() != null);
  }

  /** Whether any of the listed figures is known of the period before. */
  public boolean compared() {
    return listed().stream().anyMatch(it -> it.before() != null);
  }

  static Draft of(String key, String title) {
    return new Draft(key, title);
  }

  /** A section that is being written. */
  static final class Draft {

    private final String key;
    private final String title;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final List<ReportTable> tables = new ArrayList<>();
    private final List<ReportChart> charts = new ArrayList<>();

    private Draft(String key, String title) {
      this.key = key;
      this.title = title;
    }

    Draft say(String sentence) {
      paragraphs.add(sentence);
      return this;
    }

    Draft say(List<String> sentences) {
      paragraphs.add(String.join(" ", sentences));
      return this;
    }

    /** Figures that the table of figures lists. */
    Draft show(List<Figure> more) {
      more.forEach(it -> shown.add(it.key()));
      return hold(more);
    }

    /** Figures that only tables and charts show. */
    Draft hold(List<Figure> more) {
      figures.addAll(more);
      return this;
    }

    Draft table(ReportTable table) {
      tables.add(table);
      return this;
    }

    Draft chart(ReportChart chart) {
      charts.add(chart);
      return this;
    }

    /** Whether nothing was said or shown yet. */
    boolean isEmpty() {
      return paragraphs.isEmpty() && figures.isEmpty() && tables.isEmpty();
    }

    ReportSection done() {
      return new ReportSection(
          key,
          title,
          List.copyOf(paragraphs),
          List.copyOf(figures),
          List.copyOf(shown),
          List.copyOf(tables),
          List.copyOf(charts));
    }
  }
}
