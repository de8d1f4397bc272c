package school.mentoring.order.paper;

import java.util.List;
import java.util.stream.IntStream;
import school.mentoring.order.Annex;
import school.mentoring.order.paper.AnnexTable.Cell;

/**
 * An annex as it is printed.
 *
 * @param mark what stands over it on the right: its number, the order, the approval
 * @param columns headings with the styles of their cells
 */
public record PrintedAnnex(
    String mark, String title, List<Column> columns, List<List<Cell>> rows, boolean landscape) {

  /**
   * A heading.
   *
   * @param style its width; empty where the texts decide
   */
  public record Column(String heading, String style) {}

  static PrintedAnnex of(Annex annex, String mark) {
    return new PrintedAnnex(
        NoBreaks.in(mark),
        NoBreaks.in(annex.title()),
        columns(annex),
        new AnnexTable(annex).rows(),
        annex.landscape());
  }

  private static List<Column> columns(Annex annex) {
    List<String> headings = annex.columns();
    int whole = annex.widths().stream().mapToInt(Integer::intValue).sum();
    return IntStream.range(0, headings.size())
        .mapToObj(it -> new Column(headings.get(it), style(annex.widths(), it, whole)))
        .toList();
  }

  private static String style(List<Integer> widths, int column, int whole) {
    return column < widths.size()
        ? "width: %d%%".formatted(Math.round(100f * widths.get(column) / whole))
        : "";
  }
}
