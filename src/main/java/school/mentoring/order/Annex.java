package school.mentoring.order;

import java.util.List;

/**
 * A table or a text at the end of an order.
 *
 * @param title as printed over it
 * @param columns headings of the table; none where the annex is a text
 * @param rows cells by the columns; of a text, each row is one paragraph
 */
public record Annex(String title, List<String> columns, List<List<String>> rows) {

  public Annex {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** A text without a table, one paragraph a line. */
  public static Annex text(String title, List<String> paragraphs) {
    return new Annex(title, List.of(), paragraphs.stream().map(List::of).toList());
  }
}
