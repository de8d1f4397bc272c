package school.mentoring.monitoring.report;

import java.util.List;

/**
 * A table of a report.
 *
 * @param columns their heads; as many as cells of each row
 */
public record ReportTable(String title, List<String> columns, List<List<Cell>> rows) {

  public ReportTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * A cell: words, or a figure of the report.
   *
   * @param text words; null where it is a figure
   * @param figure key of the figure; null where it is words
   */
  public record Cell(String text, String figure) {

    public static Cell of(String text) {
      return new Cell(text, null);
    }

    public static Cell of(Figure figure) {
      return new Cell(null, figure.key());
    }
  }
}
