package school.mentoring.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A table or a text at the end of an order.
 *
 * @param title as printed over it
 * @param columns headings of the table; none where the annex is a text
 * @param rows cells by the columns; of a text, each row is one paragraph
 * @param landscape whether its pages lie on their side, for tables of many columns
 * @param joined columns, counted from 0, in which a blank cell goes on with the cell above
 * @param widths of the columns beside each other; none where their texts decide
 */
public record Annex(
    String title,
    List<String> columns,
    List<List<String>> rows,
    // Left out where they say nothing: the seals of older orders cover annexes without them.
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean landscape,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Integer> joined,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Integer> widths) {

  public Annex {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    joined = joined == null ? List.of() : List.copyOf(joined);
    widths = widths == null ? List.of() : List.copyOf(widths);
  }

  /** A table on upright pages, each cell on its own. */
  public Annex(String title, List<String> columns, List<List<String>> rows) {
    this(title, columns, rows, false, List.of(), List.of());
  }

  /** A text without a table, one paragraph a line. */
  public static Annex text(String title, List<String> paragraphs) {
    return new Annex(title, List.of(), paragraphs.stream().map(List::of).toList());
  }

  /** The same on pages that lie on their side. */
  public Annex onWidePages() {
    return new Annex(title, columns, rows, true, joined, widths);
  }

  /** The same with the blank cells of these columns, counted from 0, joined to the cell above. */
  public Annex joining(Integer... columnsOfGroups) {
    return new Annex(title, columns, rows, landscape, List.of(columnsOfGroups), widths);
  }

  /** The same with columns of these widths beside each other. */
  public Annex wide(List<Integer> columnWidths) {
    return new Annex(title, columns, rows, landscape, joined, columnWidths);
  }
}
