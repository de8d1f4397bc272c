package school.mentoring.order;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import school.mentoring.shared.csv.CsvTable;

/** The file that lists the kinds of orders. */
final class OrderKindFile {

  private static final String FILE = "documents/order/kinds.csv";
  private static final List<String> COLUMNS =
      List.of("key", "title", "series", "aboutPeople", "number", "begun", "subject");
  private static final CsvTable.Limits LIMITS = new CsvTable.Limits(1_000_000, 1_000);

  private OrderKindFile() {}

  static List<OrderKind> read() {
    return CsvTable.read(bytes(), COLUMNS, LIMITS).rows().stream()
        .map(OrderKindFile::kind)
        .toList();
  }

  private static OrderKind kind(CsvTable.Row row) {
    return new OrderKind(
        row.text("key"),
        row.text("title"),
        Series.of(row.text("series")),
        "yes".equals(row.text("aboutPeople")),
        row.text("number").isEmpty() ? 0 : Integer.parseInt(row.text("number")),
        "yes".equals(row.text("begun")),
        SubjectKind.of(row.text("subject")));
  }

  private static byte[] bytes() {
    try {
      return new ClassPathResource(FILE).getContentAsByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
