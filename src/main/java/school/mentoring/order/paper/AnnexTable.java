package school.mentoring.order.paper;

import java.util.List;
import java.util.stream.IntStream;
import school.mentoring.order.Annex;

/** The table of an annex as it is printed, its blank cells joined to the ones above. */
record AnnexTable(Annex annex) {

  /**
   * A printed cell.
   *
   * @param rows how many rows it is high
   */
  public record Cell(String text, int rows) {}

  List<List<Cell>> rows() {
    return IntStream.range(0, annex.rows().size()).mapToObj(this::row).toList();
  }

  private List<Cell> row(int row) {
    List<String> cells = annex.rows().get(row);
    return IntStream.range(0, cells.size())
        .filter(column -> !goesOn(row, column))
        .mapToObj(column -> new Cell(NoBreaks.in(cells.get(column)), height(row, column)))
        .toList();
  }

  private int height(int row, int column) {
    int end = row + 1;
    while (end < annex.rows().size() && goesOn(end, column)) {
      end++;
    }
    return end - row;
  }

  /** The first row has nothing above it to go on with. */
  private boolean goesOn(int row, int column) {
    return row > 0
        && annex.joined().contains(column)
        && annex.rows().get(row).get(column).isBlank();
  }
}
