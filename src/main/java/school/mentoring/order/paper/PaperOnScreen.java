package school.mentoring.order.paper;

import java.util.List;
import school.mentoring.order.Annex;

/**
 * An order laid out like its paper, for a form in which somebody decides about it.
 *
 * @param number «№ 12-ОД», or a blank line before the registration
 * @param points numbered as they are printed
 * @param post of whoever signs, {@code signer} by the side of it
 */
public record PaperOnScreen(
    String organisation,
    String place,
    String date,
    String number,
    String heading,
    List<String> preamble,
    List<String> points,
    List<Part> annexes,
    String post,
    String signer) {

  /** Rows of an annex that a form shows; the rest is in the printed order. */
  static final int MOST_ROWS = 100;

  /**
   * An annex.
   *
   * @param table whether it is a table; else each row is a paragraph of a text
   * @param more what is left out, in words; empty where nothing is
   */
  public record Part(
      String mark,
      String title,
      boolean table,
      List<String> columns,
      List<Row> rows,
      List<String> paragraphs,
      String more) {

    static Part of(Annex annex, int number) {
      List<List<String>> shown = annex.rows().stream().limit(MOST_ROWS).toList();
      boolean table = !annex.columns().isEmpty();
      int left = annex.rows().size() - shown.size();
      return new Part(
          "Приложение № " + number,
          annex.title(),
          table,
          annex.columns(),
          table ? shown.stream().map(Row::new).toList() : List.of(),
          table ? List.of() : shown.stream().flatMap(List::stream).toList(),
          left == 0 ? "" : "Не показано последних строк: %d, в PDF есть все.".formatted(left));
    }
  }

  /** A row of a table, cell by cell. */
  public record Row(List<String> cells) {}
}
