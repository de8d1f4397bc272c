package school.mentoring.order.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.csv.CsvTable;

/** The acts that come with the program. */
final class ShippedActs {

  private static final String FILE = "documents/order/acts.csv";
  private static final List<String> COLUMNS =
      List.of("level", "name", "date", "number", "title", "roadmaps", "kinds");
  private static final CsvTable.Limits LIMITS = new CsvTable.Limits(1_000_000, 1_000);
  private static final List<ActEntry> ENTRIES = read();

  private ShippedActs() {}

  static List<LegalAct> of(OrganisationId organisation) {
    List<LegalAct> acts = new ArrayList<>();
    ENTRIES.forEach(it -> acts.add(new LegalAct(organisation, acts.size(), it)));
    return acts;
  }

  private static List<ActEntry> read() {
    try {
      byte[] file = new ClassPathResource(FILE).getContentAsByteArray();
      return CsvTable.read(file, COLUMNS, LIMITS).rows().stream().map(ShippedActs::entry).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ActEntry entry(CsvTable.Row row) {
    return new ActEntry(
        row.text("level"),
        row.text("name"),
        row.text("date"),
        row.text("number"),
        row.text("title"),
        words(row.text("roadmaps")),
        words(row.text("kinds")));
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }
}
