package school.mentoring.roadmap.printed;

import java.util.List;
import java.util.stream.IntStream;
import school.mentoring.roadmap.PrintedForm;

/**
 * A roadmap as a table on paper.
 *
 * @param title with its school year
 * @param columns from left to right
 */
public record PrintedRoadmap(String title, List<PrintedForm.Column> columns, List<Row> rows) {

  /**
   * A row.
   *
   * @param heading whether it is a stage above its lines
   * @param lines the source's lines that it prints
   * @param cells one for each column
   */
  public record Row(boolean heading, List<String> lines, List<Cell> cells) {}

  /**
   * A cell.
   *
   * @param rows how many rows it reaches over; 0 where one above reaches over it
   */
  public record Cell(String text, int rows) {}

  /** The columns, counted from 0, in which cells reach over several rows. */
  public Integer[] joined() {
    return IntStream.range(0, columns.size())
        .filter(it -> rows.stream().anyMatch(row -> row.cells().get(it).rows() == 0))
        .boxed()
        .toArray(Integer[]::new);
  }

  /**
   * The texts row by row. Where cells are joined, only those that go on with the one above are
   * blank: one that has nothing to say holds a dash.
   */
  public List<List<String>> texts() {
    List<Integer> joined = List.of(joined());
    return rows.stream()
        .map(
            row ->
                IntStream.range(0, columns.size())
                    .mapToObj(it -> text(row.cells().get(it), joined.contains(it)))
                    .toList())
        .toList();
  }

  private static String text(Cell cell, boolean joined) {
    if (cell.rows() == 0) {
      return "";
    }
    return joined && cell.text().isBlank() ? "–" : cell.text();
  }
}
